import { describe, expect, it } from "vitest";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { checkKey } from "../../src/rules/apply-key.ts";
import { BASIC_RULES } from "../../src/rules/basic-rules.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { byWeights, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";
import { smallDirectory } from "../support/small-directory.ts";

const CODES = ["01", "03", "12"];
const context = ruleContext(CODES, [5n, 3n, 2n]);
const byPopulation: Rule = { rule: "proportional", weight: { by: "population" } };

function withAges(from: number, to: number): readonly Rule[] {
  return [{ rule: "proportional", weight: { by: "population", ages: [from, to] } }];
}

describe("sharing by weight", () => {
  it("gives exact fractions of all that is left, and keeps the weights", () => {
    const [step] = shareOut([byPopulation], 7n, context);
    expect(step).toMatchObject({ numerators: [35n, 21n, 14n], denominator: 10n, weights: [5n, 3n, 2n] });
    expect(step?.rest.numerator).toBe(0n);
  });

  it("names what is wrong with the weight at its place", () => {
    expect(
      checkKey([{ rule: "proportional", weight: { by: "population", ages: [9, 1] } }], context),
    ).toMatchObject([{ path: ["key", 0, "weight", "ages"] }]);
  });

  it("knows no bounds in the core, and says so", () => {
    for (const bounds of [{ min: 1n }, { max: 1n }])
      expect(checkKey([{ ...byPopulation, ...bounds } as Rule], { ...context, rules: BASIC_RULES })).toEqual([
        {
          code: "rule-unknown",
          severity: "error",
          path: ["key", 0, "rule"],
          details: { line: "exempel", rule: "proportional min/max" },
        },
      ]);
  });

  it("gives nothing to weight zero, and everything to the only one who has any", () => {
    const { amounts } = allocateLine(
      lineOf(101n, byWeights({ "01": 0n, "03": 9n, "12": 0n })),
      smallDirectory(CODES),
    );
    expect(amounts).toEqual([0n, 101n, 0n]);
  });

  it("is refused when every weight is zero and money is left", () => {
    expect(problemsOf(() => shareOut([byPopulation], 7n, ruleContext(CODES, [0n, 0n, 0n])))).toEqual([
      { code: "weights-zero", severity: "error", path: ["key", 0], details: { line: "exempel" } },
    ]);
  });

  it("is nothing to anybody when every weight is zero and no money is left", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 7n }, byPopulation];
    const steps = shareOut(key, 21n, ruleContext(CODES, [0n, 0n, 0n]));
    expect(steps[1]).toMatchObject({ numerators: [0n, 0n, 0n], denominator: 1n });
  });

  it("is refused when people are to be counted and there is nothing to count them with", () => {
    expect(problemsOf(() => allocateLine(lineOf(1n, [byPopulation]), smallDirectory(CODES)))).toMatchObject([
      { code: "weigh-missing", path: ["key", 0], details: { line: "exempel" } },
    ]);
  });
});

describe("supplied weights", () => {
  const path = ["key", 0, "weight", "values"];
  const found = (values: Readonly<Record<string, bigint>>): unknown => checkKey(byWeights(values), context);

  it("are sound when there is one for each recipient, zero included", () => {
    expect(found({ "01": 0n, "03": 1n, "12": 2n ** 80n })).toEqual([]);
  });

  it("that are missing are named", () => {
    expect(found({ "03": 1n })).toMatchObject([
      { code: "weight-missing", path, details: { line: "exempel", codes: ["01", "12"] } },
    ]);
  });

  it("for others than the recipients are named, since their share would vanish", () => {
    const values = JSON.parse('{"01":"1","03":"1","12":"1","99":"1","__proto__":"1"}', (key, value) =>
      key === "" ? value : BigInt(value),
    );
    expect(found(values)).toMatchObject([
      { code: "weight-extra", path, details: { codes: ["99", "__proto__"] } },
    ]);
  });

  it.each([
    ["negative", -1n, "-1"],
    ["fractional", 1.5, "1.5"],
    ["not a number", Number.NaN, "NaN"],
    ["text", "7", "7"],
    ["null", null, "null"],
  ])("that are %s are refused at their code", (_, value, text) => {
    const values = { "01": 1n, "03": value as bigint, "12": 1n };
    const refused = {
      code: "weight-invalid",
      severity: "error",
      path: [...path, "03"],
      details: { line: "exempel", code: "03", value: text },
    };
    expect(found(values)).toEqual([refused]);
    expect(checkKey(byWeights(values), { ...context, rules: BASIC_RULES })).toEqual([refused]);
  });

  it("that are a number and no bigint ask for a bigint", () => {
    const values = { "01": 1n, "03": 7 as unknown as bigint, "12": 1n };
    const details = { of: "exempel", name: "03", given: "7", expected: ["<bigint>"] };
    for (const rules of [context.rules, BASIC_RULES])
      expect(checkKey(byWeights(values), { ...context, rules })).toMatchObject([
        { code: "argument-invalid", path: [...path, "03"], details },
      ]);
  });

  it("are refused for every reason at once", () => {
    expect(found({ "01": -1n, "99": 1n })).toMatchObject([
      { code: "weight-invalid" },
      { code: "weight-missing", details: { codes: ["03", "12"] } },
      { code: "weight-extra", details: { codes: ["99"] } },
    ]);
  });

  it.each(["toString", "constructor", "hasOwnProperty"])(
    "are not taken from what every object has, %s",
    (code) => {
      expect(checkKey(byWeights({}), ruleContext([code]))).toMatchObject([
        { code: "weight-missing", details: { codes: [code] } },
      ]);
    },
  );
});

describe("a band of ages", () => {
  it.each([
    [0, 0],
    [0, 18],
    [0, 25],
    [100, 100],
    [0, 100],
  ])("may be %i–%i", (from, to) => {
    expect(checkKey(withAges(from, to), context)).toEqual([]);
  });

  it.each([
    [-1, 18],
    [18, 0],
    [0, 18.5],
    [0.5, 18],
    [0, 101],
    [Number.NaN, 18],
    [0, Number.POSITIVE_INFINITY],
  ])("may not be %d–%d", (from, to) => {
    expect(checkKey(withAges(from, to), context)).toEqual([
      {
        code: "ages-invalid",
        severity: "error",
        path: ["key", 0, "weight", "ages"],
        details: { line: "exempel", from, to },
      },
    ]);
  });
});
