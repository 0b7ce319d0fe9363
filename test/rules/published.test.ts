import { describe, expect, it } from "vitest";
import { checkKey } from "../../src/rules/apply-key.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { repeats } from "../../src/rules/weights-of-key.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const context = ruleContext(["01", "03", "12"]);

function published(amounts: Readonly<Record<string, bigint>>): Rule {
  return { rule: "published", amounts, source: "tabell 3" };
}

describe("published amounts", () => {
  it("are repeated, with the table that they stand in, and leave the rest", () => {
    const key = [published({ "12": 3n, "01": 50n, "03": 0n }), { rule: "returned" } as const];
    const [step] = shareOut(key, 60n, context);
    expect(step).toMatchObject({ numerators: [50n, 0n, 3n], denominator: 1n, repeated: "tabell 3" });
    expect(step?.rest.numerator).toBe(7n);
  });

  it("above the line are refused with both figures", () => {
    const key = [published({ "01": 1n, "03": 1n, "12": 1n })];
    expect(problemsOf(() => shareOut(key, 2n, context))).toMatchObject([
      { code: "fixed-exceeds", details: { fixed: 3n, available: 2n } },
    ]);
  });

  it("that take from one what another gets are refused, even where they sum to what is left", () => {
    for (const amount of [0n, 5n]) {
      const key = [published({ "01": 5n, "03": amount - 5n, "12": 0n })];
      if (amount === 5n) expect(shareOut(key, amount, context)).toHaveLength(1);
      else
        expect(problemsOf(() => shareOut(key, amount, context))).toMatchObject([{ code: "fixed-exceeds" }]);
    }
  });

  it("for others than the line's recipients, and not for all of them, are refused with both lists", () => {
    expect(checkKey([published({ "01": 1n, "99": 1n, constructor: 1n })], context)).toEqual([
      {
        code: "published-codes",
        severity: "error",
        path: ["key", 0, "amounts"],
        details: { line: "exempel", missing: ["03", "12"], extra: ["99", "constructor"] },
      },
    ]);
  });

  it("are told from computed ones, wherever in the key they stand", () => {
    const key = [published({})];
    const within: Rule = { rule: "percent", percent: { numerator: 1n, denominator: 1n }, key };
    expect(repeats([within, { rule: "equal" }])).toBe(true);
    expect(repeats([{ rule: "equal" }])).toBe(false);
  });
});
