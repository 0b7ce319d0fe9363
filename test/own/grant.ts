import type { Agreement } from "../../src/agreements/agreement.ts";
import type { Rule } from "../../src/rules/rule.ts";

/** An agreement of one line to the counties, with a key. */
export function grantOf(key: readonly Rule[], more: Partial<Agreement["lines"][number]> = {}): Agreement {
  return {
    id: "exempel",
    year: 2025,
    title: "Exempel",
    source: "påhittat",
    population: { date: "2024-11-01", by: "chosen", reason: "senaste" },
    areas: [{ id: "1", name: "Allt" }],
    lines: [
      {
        id: "lan-exempel",
        area: "1",
        level: "county",
        amount: 100_000_000n,
        derived: false,
        source: "§ 2",
        key,
        ...more,
      },
    ],
    stated: [],
  };
}
