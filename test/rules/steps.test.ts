import { describe, expect, it } from "vitest";
import type { Fraction } from "../../src/numbers/fraction.ts";
import { checkKey } from "../../src/rules/apply-key.ts";
import type { CountStep, StepsRule } from "../../src/rules/steps.ts";
import type { Series } from "../../src/rules/weights/series.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const CODES = ["01", "03", "12", "14"];
const context = ruleContext(CODES);

function step(from: bigint | Fraction, amount: bigint): CountStep {
  return { from: typeof from === "bigint" ? { numerator: from, denominator: 1n } : from, amount };
}

function stepped(values: Series, steps: readonly CountStep[]): StepsRule {
  return { rule: "steps", count: { by: "supplied", values, source: "påhittat" }, steps };
}

const counts: Series = { "01": 0n, "03": 4n, "12": { numerator: 99n, denominator: 10n }, "14": 10n };

describe("amounts by steps", () => {
  it("are those of the highest step reached, the step itself included, and nothing below the first", () => {
    const rule = stepped(counts, [step(4n, 10n), step(10n, 30n)]);
    const [given] = shareOut([rule, { rule: "returned" }], 60n, context);
    expect(given).toMatchObject({ numerators: [0n, 10n, 10n, 30n], denominator: 1n });
    expect(given).toMatchObject({ weights: [0n, 40n, 99n, 100n], scale: 10n, rest: { numerator: 10n } });
  });

  it("may begin at 0, so that everyone gets something", () => {
    const rule = stepped(counts, [step(0n, 1n), step(5n, 7n)]);
    expect(shareOut([rule], 16n, context)[0]?.numerators).toEqual([1n, 1n, 7n, 7n]);
  });

  it("may begin between whole numbers", () => {
    const rule = stepped(counts, [step({ numerator: 991n, denominator: 100n }, 5n)]);
    expect(shareOut([rule], 5n, context)[0]?.numerators).toEqual([0n, 0n, 0n, 5n]);
  });

  it("may fall as the count rises", () => {
    const rule = stepped(counts, [step(0n, 9n), step(4n, 3n), step(10n, 0n)]);
    expect(shareOut([rule], 15n, context)[0]?.numerators).toEqual([9n, 3n, 3n, 0n]);
  });

  it("of more than there is are refused with both figures", () => {
    const rule = stepped(counts, [step(0n, 5n)]);
    expect(problemsOf(() => shareOut([rule], 19n, context))).toMatchObject([
      { code: "fixed-exceeds", details: { fixed: 20n, available: 19n } },
    ]);
  });

  it("of a negative line mirror those of a positive one", () => {
    const rule = stepped(counts, [step(4n, -10n), step(10n, -30n)]);
    expect(shareOut([rule], -50n, context)[0]?.numerators).toEqual([0n, -10n, -10n, -30n]);
  });

  it("name what is wrong with the count at its place", () => {
    expect(checkKey([stepped({ "01": 1n }, [step(0n, 1n)])], context)).toMatchObject([
      { code: "weight-missing", path: ["key", 0, "count", "values"] },
    ]);
  });

  it.each([
    ["not in rising order", [step(10n, 1n), step(4n, 2n)]],
    ["twice the same", [step(4n, 1n), step({ numerator: 8n, denominator: 2n }, 2n)]],
    ["none at all", []],
  ])("with steps %s are refused before any money is shared", (_, steps) => {
    expect(checkKey([stepped(counts, steps)], context)).toEqual([
      { code: "steps-order", severity: "error", path: ["key", 0, "steps"], details: { line: "exempel" } },
    ]);
  });
});
