import { describe, expect, it } from "vitest";
import { checkKey, combined } from "../../src/rules/apply-key.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const context = ruleContext(["01", "03", "12"], [5n, 3n, 2n]);

function levelled(...key: readonly Rule[]): Rule {
  return { rule: "levelled", key, weight: { by: "population" } };
}

describe("levelled amounts", () => {
  it("are the stated ones, and as much more for each unit of weight as makes the sum right", () => {
    const steps = shareOut([levelled({ rule: "fixed", each: 10n })], 50n, context);
    expect(combined(steps)).toEqual({ numerators: [200n, 160n, 140n], denominator: 10n });
    expect(steps.map((step) => step.rule.rule)).toEqual(["fixed", "levelled"]);
    expect(steps[1]?.before).toEqual({ numerator: 20n, denominator: 1n });
  });

  it("are cut for each unit of weight where the stated ones come to too much", () => {
    const steps = shareOut([levelled({ rule: "fixed", each: 10n })], 20n, context);
    expect(combined(steps)).toEqual({ numerators: [50n, 70n, 80n], denominator: 10n });
  });

  it("are the stated ones where those are just right, whatever the weights", () => {
    const key = [levelled({ rule: "fixed", each: 10n })];
    const steps = shareOut(key, 30n, ruleContext(["01", "03", "12"], [0n, 0n, 0n]));
    expect(combined(steps).numerators).toEqual([10n, 10n, 10n]);
  });

  it("may be stated by several rules", () => {
    const key = [levelled({ rule: "fixed", each: 1n }, { rule: "fixed", each: 2n })];
    expect(shareOut(key, 19n, context)).toHaveLength(3);
    expect(combined(shareOut(key, 19n, context)).numerators).toEqual([80n, 60n, 50n]);
  });

  it("of a negative line mirror those of a positive one", () => {
    const [plus, minus] = [1n, -1n].map((sign) =>
      combined(shareOut([levelled({ rule: "fixed", each: sign * 10n })], sign * 20n, context)),
    );
    expect(minus?.numerators.map((share) => -share)).toEqual(plus?.numerators);
  });

  it("may be cut to nothing, and keep fractions of what is left", () => {
    const cut = combined(shareOut([levelled({ rule: "fixed", each: 10n })], 10n, context));
    expect(cut.numerators.map((share) => share / cut.denominator)).toEqual([0n, 4n, 6n]);
    const third: Rule = {
      rule: "percent",
      percent: { numerator: 100n, denominator: 3n },
      key: [{ rule: "returned" }],
    };
    const steps = shareOut([third, levelled({ rule: "fixed", each: 10n })], 100n, context);
    expect(steps.at(-1)).toMatchObject({ numerators: [5n * 110n, 3n * 110n, 2n * 110n], denominator: 30n });
  });

  it("are refused where there is no weight to level by", () => {
    const key = [levelled({ rule: "fixed", each: 10n })];
    expect(problemsOf(() => shareOut(key, 20n, ruleContext(["01", "03", "12"], [0n, 0n, 0n])))).toMatchObject(
      [{ code: "weights-zero", path: ["key", 0], details: { line: "exempel" } }],
    );
  });

  it("name what is wrong with the weight at its place", () => {
    const rule: Rule = { rule: "levelled", key: [], weight: { by: "population", ages: [9, 1] } };
    expect(checkKey([rule], context)).toMatchObject([{ path: ["key", 0, "weight", "ages"] }]);
  });

  it("are refused where the cut takes more than somebody has", () => {
    const key = [levelled({ rule: "fixed", each: 10n })];
    expect(problemsOf(() => shareOut(key, 9n, context))).toMatchObject([
      { code: "level-negative", path: ["key", 0], details: { line: "exempel", codes: ["01"] } },
    ]);
  });

  it("are refused where there is a difference and nobody to level it by", () => {
    const key = [levelled({ rule: "fixed", each: 10n })];
    expect(problemsOf(() => shareOut(key, 31n, ruleContext(["01"], [0n])))).toMatchObject([
      { code: "weights-zero" },
    ]);
  });

  it("may not be stated by a rule that shares what is left", () => {
    expect(checkKey([levelled({ rule: "fixed", each: 1n }, { rule: "equal" })], context)).toEqual([
      {
        code: "key-not-stated",
        severity: "error",
        path: ["key", 0, "key", 1],
        details: { line: "exempel", rule: "equal" },
      },
    ]);
  });
});
