import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkKey, combined } from "../../src/rules/apply-key.ts";
import type { Rule, Step } from "../../src/rules/rule.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const CODES = ["01", "03", "12"];
const context = ruleContext(CODES, [1n, 1n, 5n]);

/** The sum of all shares of all steps, over the common denominator. */
function handedOut(steps: readonly Step[]): { numerator: bigint; denominator: bigint } {
  const { numerators, denominator } = combined(steps);
  return { numerator: numerators.reduce((a, b) => a + b, 0n), denominator };
}

describe("a key", () => {
  it("applies its rules in order, each to what the one before left", () => {
    const key: readonly Rule[] = [
      { rule: "fixed", each: 10n },
      { rule: "fixed", each: 1n, except: [{ codes: ["01"], each: 4n }] },
      { rule: "proportional", weight: { by: "population" } },
    ];
    const steps = shareOut(key, 100n, context);
    expect(steps.map((step) => step.before.numerator)).toEqual([100n, 70n, 64n]);
    expect(steps.map((step) => step.rest.numerator)).toEqual([70n, 64n, 0n]);
    expect(combined(steps)).toEqual({ numerators: [98n + 64n, 77n + 64n, 77n + 320n], denominator: 7n });
  });

  it("loses nothing, whatever its rules, weights and amount", () => {
    const cases = fc.record({
      each: fc.bigInt(0n, 2n ** 40n),
      extra: fc.bigInt(0n, 2n ** 60n),
      weights: fc
        .array(fc.bigInt(0n, 2n ** 53n), { minLength: 3, maxLength: 3 })
        .filter((list) => list.some((weight) => weight > 0n)),
      last: fc.constantFrom<Rule>({ rule: "equal" }, { rule: "proportional", weight: { by: "population" } }),
      sign: fc.constantFrom(1n, -1n),
    });
    fc.assert(
      fc.property(cases, ({ each, extra, weights, last, sign }) => {
        const amount = sign * (each * 3n + extra);
        const key: readonly Rule[] = [{ rule: "fixed", each: sign * each }, last];
        const { numerator, denominator } = handedOut(shareOut(key, amount, ruleContext(CODES, weights)));
        expect(numerator).toBe(amount * denominator);
      }),
    );
  });

  it("that leaves money is refused with what is left", () => {
    expect(problemsOf(() => shareOut([{ rule: "fixed", each: 33n }], 100n, context))).toEqual([
      { code: "rest-left", severity: "error", path: ["key"], details: { line: "exempel", rest: 1n } },
    ]);
  });

  it("that leaves a part of an öre is refused with the whole ones", () => {
    const third: Rule = {
      rule: "percent",
      percent: { numerator: 100n, denominator: 3n },
      key: [{ rule: "returned" }],
    };
    expect(problemsOf(() => shareOut([third], 100n, context))).toMatchObject([{ details: { rest: 66n } }]);
  });

  it("without rules has no shares", () => {
    expect(combined([])).toEqual({ numerators: [], denominator: 1n });
  });

  it("without rules leaves the whole line", () => {
    expect(problemsOf(() => shareOut([], 100n, context))).toMatchObject([
      { code: "rest-left", details: { rest: 100n } },
    ]);
  });

  it("with a rule of an unknown kind is refused when it is checked and when it is applied", () => {
    const key = [{ rule: "equal" }, { rule: "auction" } as unknown as Rule] as const;
    const unknown = { code: "rule-unknown", path: ["key", 1, "rule"], details: { rule: "auction" } };
    expect(checkKey(key, context)).toMatchObject([unknown]);
    expect(problemsOf(() => shareOut(key, 100n, context))).toMatchObject([unknown]);
  });

  it("is checked for every reason at once, each at its rule", () => {
    const key: readonly Rule[] = [
      { rule: "fixed", each: 1n, except: [{ group: "stora", each: 2n }] },
      { rule: "proportional", weight: { by: "population", ages: [25, 0] } },
      { rule: "proportional", weight: { by: "supplied", values: {}, source: "påhittat" } },
    ];
    expect(checkKey(key, context).map(({ code, path }) => [code, path[1]])).toEqual([
      ["group-unknown", 0],
      ["ages-invalid", 1],
      ["weight-missing", 2],
    ]);
  });
});
