import { describe, expect, it } from "vitest";
import { checkKey } from "../../src/rules/apply-key.ts";
import type { ProportionalRule } from "../../src/rules/proportional.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

const CODES = ["01", "03", "12"];
const context = ruleContext(CODES, [6n, 3n, 1n]);

function bounded(more: Partial<ProportionalRule>): ProportionalRule {
  return { rule: "proportional", weight: { by: "population" }, ...more };
}

describe("shares within bounds, paid for by the others", () => {
  it("are raised to the minimum, and the rest is shared anew at one rate", () => {
    const [step] = shareOut([bounded({ min: 19n })], 100n, context);
    expect(step).toMatchObject({
      numerators: [81n * 6n, 81n * 3n, 19n * 9n],
      denominator: 9n,
      bounded: { rate: { numerator: 9n, denominator: 1n }, at: [null, null, "min"] },
    });
  });

  it("are raised again where the sharing anew brings another below the minimum", () => {
    const [step] = shareOut([bounded({ min: 29n })], 100n, context);
    expect(step).toMatchObject({ numerators: [252n, 174n, 174n], denominator: 6n });
    expect(step?.bounded?.at).toEqual([null, "min", "min"]);
  });

  it("are cut to the maximum, and what is over goes to the others", () => {
    const [step] = shareOut([bounded({ max: 40n })], 100n, context);
    expect(step).toMatchObject({ numerators: [40n, 40n, 20n], denominator: 1n });
    expect(step?.bounded?.at).toEqual(["max", "max", null]);
  });

  it("leave what is over when everyone is at the maximum", () => {
    const [step] = shareOut([bounded({ max: 30n }), { rule: "returned" }], 100n, context);
    expect(step).toMatchObject({ numerators: [30n, 30n, 30n], rest: { numerator: 10n, denominator: 1n } });
    expect(step?.bounded?.rate).toBeNull();
  });

  it("settle first the breach that weighs more, so that nobody is bound who need not be", () => {
    // Cutting 60 to 50 frees 10: the third recipient's 10 becomes 12.5 and needs no minimum.
    const [step] = shareOut([bounded({ min: 12n, max: 50n })], 100n, context);
    expect(step).toMatchObject({ numerators: [200n, 150n, 50n], denominator: 4n });
    expect(step?.bounded?.at).toEqual(["max", null, null]);
  });

  it("give the minimum to weight 0 too", () => {
    const [step] = shareOut([bounded({ min: 5n })], 25n, ruleContext(CODES, [1n, 1n, 0n]));
    expect(step).toMatchObject({ numerators: [20n, 20n, 10n], denominator: 2n });
  });

  it("that change nothing give what is given without them", () => {
    const free = shareOut([bounded({})], 100n, context)[0];
    const within = shareOut([bounded({ min: 10n, max: 60n })], 100n, context)[0];
    expect(within?.numerators).toEqual(free?.numerators);
    expect(within?.bounded?.at).toEqual([null, null, null]);
  });

  it("are refused where the minimums come to more than there is, with both figures", () => {
    expect(problemsOf(() => shareOut([bounded({ min: 34n })], 100n, context))).toMatchObject([
      { code: "minimum-infeasible", path: ["key", 0, "min"], details: { needed: 102n, available: 100n } },
    ]);
  });

  it("may come to all that there is", () => {
    const free = bounded({ min: 25n, max: 50n });
    const [step] = shareOut([free], 100n, ruleContext(CODES, [2n, 1n, 1n]));
    expect(step?.bounded?.at).toEqual([null, null, null]);
    const [all] = shareOut([bounded({ min: 20n, max: 20n })], 60n, context);
    expect(all).toMatchObject({ bounded: { at: ["max", "min", "min"] }, rest: { numerator: 0n } });
  });

  it("that bind nobody do not help where there are only weights of 0, unless there is nothing to share", () => {
    const nobody = ruleContext(CODES, [0n, 0n, 0n]);
    expect(problemsOf(() => shareOut([bounded({ max: 5n })], 100n, nobody))).toMatchObject([
      { code: "weights-zero" },
    ]);
    const [step] = shareOut([bounded({ min: 20n })], 60n, nobody);
    expect(step).toMatchObject({ numerators: [20n, 20n, 20n], denominator: 1n });
    const [, nothing] = shareOut([{ rule: "equal" }, bounded({ max: 5n })], 60n, nobody);
    expect(nothing).toMatchObject({ numerators: [0n, 0n, 0n], bounded: { rate: null } });
  });

  it("are refused where money is left and only weights of 0 to share it by", () => {
    const nobody = ruleContext(CODES, [0n, 0n, 0n]);
    expect(problemsOf(() => shareOut([bounded({ min: 1n })], 100n, nobody))).toMatchObject([
      { code: "weights-zero", path: ["key", 0], details: { line: "exempel" } },
    ]);
  });
});

describe("shares within bounds of what is no whole number of öre", () => {
  // A third of the line is given to the first; 200/3 is left.
  const third: Rule = {
    rule: "percent",
    percent: { numerator: 100n, denominator: 3n },
    among: { codes: ["01"] },
    key: [{ rule: "equal" }],
  };

  it("are exact, and so is their rate", () => {
    const [, raised] = shareOut([third, bounded({ min: 10n })], 100n, context);
    expect(raised).toMatchObject({ numerators: [6n * 170n, 3n * 170n, 10n * 27n], denominator: 27n });
    expect(raised?.bounded?.rate).toEqual({ numerator: 170n, denominator: 27n });
    const [, cut, last] = shareOut([third, bounded({ max: 20n }), { rule: "returned" }], 100n, context);
    expect(cut).toMatchObject({
      numerators: [60n, 60n, 60n],
      denominator: 3n,
      rest: { numerator: 20n, denominator: 3n },
    });
    expect(last?.before).toEqual({ numerator: 20n, denominator: 3n });
  });

  it("are refused with what there is in whole öre", () => {
    expect(problemsOf(() => shareOut([third, bounded({ min: 23n })], 100n, context))).toMatchObject([
      { code: "minimum-infeasible", details: { line: "exempel", min: 23n, needed: 69n, available: 66n } },
    ]);
    expect(shareOut([third, bounded({ min: 22n })], 100n, context)[1]?.bounded?.at).toEqual([
      null,
      "min",
      "min",
    ]);
  });

  it("keep their bounds among a sublist, where the others are at none", () => {
    const part: Rule = {
      rule: "percent",
      percent: { numerator: 50n, denominator: 1n },
      among: { codes: ["03", "12"] },
      key: [bounded({ min: 20n })],
    };
    const [step] = shareOut([part, { rule: "equal" }], 100n, context);
    expect(step).toMatchObject({ numerators: [0n, 90n, 60n], denominator: 3n });
    expect(step?.bounded).toEqual({ rate: { numerator: 10n, denominator: 1n }, at: [null, null, "min"] });
    const [free] = shareOut([{ ...part, key: [bounded({})] } as Rule, { rule: "equal" }], 100n, context);
    expect(free).not.toHaveProperty("bounded");
  });
});

describe("shares within bounds, paid for by the grantor", () => {
  it("get what is missing to the minimum added, and nobody else's share changes", () => {
    const [step] = shareOut([bounded({ min: 35n, bounds: "top-up" })], 100n, context);
    expect(step).toMatchObject({
      numerators: [600n, 350n, 350n],
      denominator: 10n,
      added: { numerator: 30n, denominator: 1n },
      kept: { numerator: 0n },
    });
    expect(step?.bounded).toEqual({ rate: { numerator: 10n, denominator: 1n }, at: [null, "min", "min"] });
  });

  it("keep what is above the maximum, and nobody else's share changes", () => {
    const [step] = shareOut([bounded({ max: 45n, min: 12n, bounds: "top-up" })], 100n, context);
    expect(step).toMatchObject({
      numerators: [450n, 300n, 120n],
      added: { numerator: 2n },
      kept: { numerator: 15n },
    });
  });
});

describe("bounds", () => {
  const LINES: readonly [string, readonly Rule[]][] = [
    ["minimum", [bounded({ min: 19n })]],
    ["maximum", [bounded({ max: 40n })]],
    ["top-up", [bounded({ min: 12n, max: 45n, bounds: "top-up" })]],
    ["minimum after all is given", [{ rule: "equal" }, bounded({ min: 1n })]],
    ["maximum after all is given", [{ rule: "equal" }, bounded({ max: 1n })]],
    ["top-up after all is given", [{ rule: "equal" }, bounded({ min: 1n, bounds: "top-up" })]],
  ];

  it.each(LINES)("of a negative line mirror those of a positive one: %s", (_, key) => {
    const outcome = (sign: bigint): unknown => {
      const mirrored = key.map((rule): Rule => {
        if (rule.rule !== "proportional") return rule;
        const { min, max } = rule;
        return { ...rule, ...(min && { min: min * sign }), ...(max && { max: max * sign }) };
      });
      try {
        return shareOut(mirrored, sign * 100n, context).map((step) => ({
          shares: step.numerators.map((share) => share * sign),
          at: step.bounded?.at,
          kept: (step.kept?.numerator ?? 0n) * sign,
          added: (step.added?.numerator ?? 0n) * sign,
        }));
      } catch {
        return problemsOf(() => shareOut(mirrored, sign * 100n, context)).map(({ code }) => code);
      }
    };
    expect(outcome(-1n)).toEqual(outcome(1n));
  });

  it.each([
    ["a minimum above the maximum", 100n, { min: 3n, max: 2n }],
    ["a maximum of 0", 100n, { max: 0n }],
    ["a minimum of the other sign", 100n, { min: -1n }],
    ["a maximum of the other sign", -100n, { max: 1n }],
  ])("that cannot be are refused before any money is shared: %s", (_, amount, bounds) => {
    expect(checkKey([bounded(bounds)], { ...context, amount })).toMatchObject([
      { code: "bounds-invalid", path: ["key", 0] },
    ]);
  });

  it("below 0 are refused on a line of nothing, so that nobody pays", () => {
    for (const more of [{ max: -5n }, { max: -5n, bounds: "top-up" as const }])
      expect(problemsOf(() => shareOut([bounded(more), { rule: "returned" }], 0n, context))).toMatchObject([
        { code: "bounds-invalid", path: ["key", 0], details: { line: "exempel", min: null, max: -5n } },
      ]);
    const least = [bounded({ min: -5n, max: 5n }), { rule: "returned" } as const];
    expect(problemsOf(() => shareOut(least, 0n, context))).toMatchObject([
      { details: { min: -5n, max: 5n } },
    ]);
  });

  it("are told of with both figures, null for the one that is not set", () => {
    const told = (more: Partial<ProportionalRule>): unknown =>
      checkKey([bounded(more)], { ...context, amount: 100n }).map(({ details }) => details);
    expect(told({ min: 3n, max: 2n })).toEqual([{ line: "exempel", min: 3n, max: 2n }]);
    expect(told({ min: -1n })).toEqual([{ line: "exempel", min: -1n, max: null }]);
    expect(told({ max: 0n })).toEqual([{ line: "exempel", min: null, max: 0n }]);
    expect([told({ min: 2n, max: 2n }), told({ min: 0n, max: 5n })]).toEqual([[], []]);
  });

  it("of a negative line have a negative rate, and none where there is none", () => {
    const rate = (more: Partial<ProportionalRule>): unknown =>
      shareOut([bounded(more), { rule: "returned" }], -100n, context)[0]?.bounded?.rate;
    expect(rate({ min: -19n })).toEqual({ numerator: -9n, denominator: 1n });
    expect(rate({ max: -30n })).toBeNull();
  });

  it("leave the key as it is where there are none, on a negative line too", () => {
    for (const amount of [100n, -100n])
      expect(shareOut([bounded({})], amount, context)[0]).not.toHaveProperty("bounded");
  });
});
