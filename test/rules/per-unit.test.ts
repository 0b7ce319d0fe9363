import { describe, expect, it } from "vitest";
import { checkKey, combined } from "../../src/rules/apply-key.ts";
import type { PerUnitRule } from "../../src/rules/per-unit.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import type { Series } from "../../src/rules/weights/series.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const context = ruleContext(["01", "03", "12"]);
const counted = (values: Series): Weight => ({ by: "supplied", values, source: "påhittat" });
const posts = counted({ "01": 3n, "03": { numerator: 5n, denominator: 2n }, "12": 0n });

function priced(price: bigint, more: Partial<PerUnitRule> = {}): PerUnitRule {
  return { rule: "perUnit", units: [{ price, count: posts }], ...more };
}

describe("a price for each unit", () => {
  it("is multiplied by each count, decimals and nothing at all included", () => {
    const [step] = shareOut([priced(10n), { rule: "returned" }], 100n, context);
    expect(step).toMatchObject({
      numerators: [60n, 50n, 0n],
      denominator: 2n,
      weights: [6n, 5n, 0n],
      scale: 2n,
      rest: { numerator: 45n, denominator: 1n },
    });
  });

  it("of several kinds of unit is added up", () => {
    const beds = counted({ "01": { numerator: 1n, denominator: 3n }, "03": 0n, "12": 7n });
    const rule: PerUnitRule = {
      rule: "perUnit",
      units: [
        { price: 10n, count: posts },
        { price: 6n, count: beds },
      ],
    };
    const [step] = shareOut([rule, { rule: "returned" }], 100n, context);
    expect(step).toMatchObject({ numerators: [192n, 150n, 252n], denominator: 6n });
    expect(step?.weights).toBeUndefined();
  });

  it("is cut at the most that one recipient gets", () => {
    const [step] = shareOut([priced(10n, { cap: 27n }), { rule: "returned" }], 100n, context);
    expect(step).toMatchObject({ numerators: [54n, 50n, 0n], denominator: 2n });
  });

  it("of more than there is is refused with both figures", () => {
    expect(problemsOf(() => shareOut([priced(10n)], 54n, context))).toMatchObject([
      { code: "fixed-exceeds", path: ["key", 0], details: { fixed: 55n, available: 54n } },
    ]);
  });

  it("of more than there is is reduced for everyone in the same proportion where the key says so", () => {
    const [step] = shareOut([priced(10n, { oversubscribed: "reduce" })], 22n, context);
    expect(step?.reduced).toEqual({ numerator: 2n, denominator: 5n });
    expect(combined([step as NonNullable<typeof step>])).toEqual({
      numerators: [60n * 22n, 50n * 22n, 0n],
      denominator: 110n,
    });
  });

  it("is not reduced when there is just enough", () => {
    const [step] = shareOut([priced(10n, { oversubscribed: "reduce" })], 55n, context);
    expect(step).toMatchObject({ numerators: [60n, 50n, 0n], denominator: 2n });
    expect(step?.reduced).toBeUndefined();
  });

  it("is reduced to nothing when nothing is left", () => {
    const key = [{ rule: "equal" } as const, priced(10n, { oversubscribed: "reduce" })];
    expect(shareOut(key, 9n, context)[1]).toMatchObject({ numerators: [0n, 0n, 0n] });
  });

  it("is cut before it is reduced", () => {
    const [step] = shareOut([priced(10n, { cap: 20n, oversubscribed: "reduce" })], 20n, context);
    expect(step).toMatchObject({ numerators: [800n, 800n, 0n], denominator: 80n });
  });

  it("of a negative line mirrors that of a positive one, reduced and cut too", () => {
    for (const more of [{}, { cap: 27n }, { cap: 20n, oversubscribed: "reduce" as const }])
      for (const amount of [100n, 30n]) {
        if (amount === 30n && !("oversubscribed" in more)) continue;
        const [plus, minus] = [1n, -1n].map((sign) => {
          const rule = priced(sign * 10n, { ...more, ...("cap" in more && { cap: sign * more.cap }) });
          return combined(shareOut([rule, { rule: "returned" }], sign * amount, context));
        });
        expect(minus?.numerators.map((share) => -share)).toEqual(plus?.numerators);
      }
  });

  it("below 0 is refused on a line above 0, and is never turned round by a cap or a reduction", () => {
    for (const more of [{}, { cap: 5n }, { oversubscribed: "reduce" as const }])
      expect(problemsOf(() => shareOut([priced(-10n, more)], 7n, context))).toMatchObject([
        { code: "fixed-exceeds" },
      ]);
  });

  it("below 0 for one unit and above 0 for another is refused where somebody would pay", () => {
    const rule: PerUnitRule = {
      rule: "perUnit",
      units: [
        { price: 10n, count: counted({ "01": 1n, "03": 0n, "12": 0n }) },
        { price: -1n, count: counted({ "01": 0n, "03": 1n, "12": 0n }) },
      ],
      oversubscribed: "reduce",
    };
    expect(problemsOf(() => shareOut([rule], 5n, context))).toMatchObject([{ code: "fixed-exceeds" }]);
  });

  it.each([0n, -5n])("with a cap of %s is refused before any money is shared", (cap) => {
    expect(checkKey([priced(10n, { cap })], { ...context, amount: 100n })).toEqual([
      { code: "cap-invalid", severity: "error", path: ["key", 0, "cap"], details: { line: "exempel", cap } },
    ]);
  });

  it("may have a cap on a line whose amount is not known yet", () => {
    expect(checkKey([priced(10n, { cap: 5n })], { ...context, amount: 0n })).toEqual([]);
  });

  it("is reduced exactly where what is left is no whole number of öre", () => {
    const third: Rule = {
      rule: "percent",
      percent: { numerator: 100n, denominator: 3n },
      key: [{ rule: "returned" }],
    };
    const step = shareOut([third, priced(10n, { oversubscribed: "reduce" })], 60n, context).at(-1);
    expect(step?.reduced).toEqual({ numerator: 8n, denominator: 11n });
    const fits = shareOut(
      [third, priced(10n, { oversubscribed: "reduce" }), { rule: "returned" }],
      83n,
      context,
    ).at(-2);
    expect(fits?.reduced).toBeUndefined();
    const short = shareOut([third, priced(10n, { oversubscribed: "reduce" })], 82n, context).at(-1);
    expect(short?.reduced).toEqual({ numerator: 164n, denominator: 165n });
    expect(combined([short as NonNullable<typeof short>])).toEqual({
      numerators: [60n * 164n, 50n * 164n, 0n],
      denominator: 110n * 3n,
    });
  });

  it("names what is wrong with a count at its unit", () => {
    const rule: PerUnitRule = { rule: "perUnit", units: [{ price: 1n, count: counted({ "01": 1n }) }] };
    expect(checkKey([rule], context)).toMatchObject([
      { code: "weight-missing", path: ["key", 0, "units", 0, "count", "values"] },
    ]);
  });
});
