import type { Agreement, Line } from "../../src/agreements/agreement.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Rule } from "../../src/rules/rule.ts";

/** A hand-made line, `exempel`, of an amount in öre to regions. */
export function lineOf(amount: Ore, key: readonly Rule[]): Line {
  return { id: "exempel", area: "1", level: "region", amount, derived: false, key, source: "avsnitt 1" };
}

/** A hand-made agreement of one line, which it states as its total. */
export function agreementOfLine(line: Line): Agreement {
  return {
    id: "exempel-2025",
    year: 2025,
    title: "Exempel",
    source: "påhittat",
    population: { date: "2024-11-01", by: "chosen", reason: "används inte" },
    areas: [{ id: line.area, name: "Allt" }],
    lines: [line],
    stated: [{ amount: line.amount, source: "totalt" }],
  };
}

/** A key that shares all by weights handed in. */
export function byWeights(values: Readonly<Record<string, bigint>>): readonly Rule[] {
  return [{ rule: "proportional", weight: { by: "supplied", values, source: "påhittat" } }];
}
