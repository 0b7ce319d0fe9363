import type { AgreedLine, Agreement } from "../../src/agreements/agreement.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Rule } from "../../src/rules/rule.ts";

/** A hand-made agreement of one line, `exempel`, to regions, with whatever the agreement says of it besides the key. */
export function agreementWith(
  amount: Ore | null,
  key: readonly Rule[],
  more: Partial<AgreedLine> = {},
): Agreement {
  return {
    id: "exempel-2025",
    year: 2025,
    title: "Exempel",
    source: "påhittat",
    population: { date: "2024-11-01", by: "chosen", reason: "används inte" },
    areas: [{ id: "1", name: "Allt" }],
    lines: [
      {
        id: "exempel",
        area: "1",
        level: "region",
        amount,
        derived: false,
        key,
        source: "avsnitt 1",
        ...more,
      },
    ],
    stated: [],
  };
}
