import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERY_RULE, RULES } from "../../src/rules/index.ts";
import type { Amounts, KindsOfRule, Outcome, Rule, RuleSet } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import { CODES, RULE_LAWS, type RuleCase, sharerOf } from "./rule-laws.ts";

const RUNS = process.env["CI"] ? 400 : 120;
const prov: Weight = { by: "indicator", name: "prov", source: "prov" };
const small = fc.bigInt(0n, 200n);

/** Random rules of each kind, with amounts that fit in 100 000 öre. */
const RULE_CASES: { readonly [K in keyof KindsOfRule]-?: fc.Arbitrary<Rule> } = {
  fixed: fc.record({
    rule: fc.constant("fixed" as const),
    each: small,
    except: fc.array(fc.record({ codes: fc.subarray([...CODES], { minLength: 1 }), each: small }), {
      maxLength: 1,
    }),
  }),
  proportional: fc.oneof(
    fc.constant<Rule>({ rule: "proportional", weight: prov }),
    fc
      .record({
        min: fc.bigInt(0n, 20_000n),
        more: fc.bigInt(1n, 60_000n),
        bounds: fc.constantFrom("reshare" as const, "top-up" as const),
      })
      .map(
        ({ min, more, bounds }): Rule => ({
          rule: "proportional",
          weight: prov,
          min,
          max: min + more,
          bounds,
        }),
      ),
  ),
  equal: fc.constant({ rule: "equal" }),
  percent: fc.record({
    rule: fc.constant("percent" as const),
    percent: fc.record({ numerator: fc.bigInt(0n, 100n), denominator: fc.constantFrom(1n, 3n) }),
    among: fc.record({ codes: fc.subarray([...CODES], { minLength: 1 }) }),
    key: fc.constant<readonly Rule[]>([{ rule: "equal" }]),
  }),
  perUnit: fc.record({
    rule: fc.constant("perUnit" as const),
    units: fc.array(fc.record({ price: small, count: fc.constant(prov) }), { minLength: 1, maxLength: 2 }),
    cap: fc.bigInt(1n, 50_000n),
    oversubscribed: fc.constant("reduce" as const),
  }),
  steps: small.map(
    (amount): Rule => ({
      rule: "steps",
      count: prov,
      steps: [
        { from: { numerator: 3n, denominator: 2n }, amount },
        { from: { numerator: 500n, denominator: 1n }, amount: amount + 7n },
      ],
    }),
  ),
  published: fc.tuple(...CODES.map(() => small)).map(
    (amounts): Rule => ({
      rule: "published",
      amounts: Object.fromEntries(CODES.map((code, index) => [code, amounts[index] as bigint])),
      source: "prov",
    }),
  ),
  twoStep: fc.constant({
    rule: "twoStep",
    by: "county",
    first: [{ rule: "proportional", weight: prov }],
    within: [{ rule: "equal" }],
  }),
  levelled: small.map((each): Rule => ({ rule: "levelled", key: [{ rule: "fixed", each }], weight: prov })),
  returned: fc.constant({ rule: "returned" }),
};

function casesOf(kind: keyof KindsOfRule): fc.Arbitrary<RuleCase> {
  return fc.record({
    rule: RULE_CASES[kind],
    amount: fc.bigInt(100_000n, 2n ** 60n),
    weights: fc.array(fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(1n, 2n ** 53n)), {
      minLength: CODES.length,
      maxLength: CODES.length,
    }),
  });
}

/** Proportional shares spoilt in one way, for each law. */
const SPOILT: Readonly<Record<string, (outcome: Outcome) => Outcome>> = {
  "shares, what is kept and what is added make up the line": (outcome) =>
    changed(outcome, (shares) => [0n, ...shares.slice(1)]),
  "no share has the other sign": (outcome) =>
    changed(outcome, ([first = 0n, second = 0n, ...more]) => [-first, second + first + first, ...more]),
  "shares of minus x mirror shares of x": (outcome) =>
    changed(outcome, (shares) => shares.map((share) => share + 1n)),
  "the order of the recipients does not matter": (outcome) =>
    changed(outcome, ([first = 0n, second = 0n, ...more]) => [first + 1n, second - 1n, ...more]),
  "scaling all weights changes nothing": (outcome) =>
    changed(outcome, (shares) => shares.map((share) => share + outcome.denominator * outcome.denominator)),
  "whoever is at no bound has the common rate": (outcome) =>
    changed(outcome, ([first = 0n, ...more]) => [first + 1n, ...more]),
};

function changed(outcome: Outcome, shares: (shares: readonly bigint[]) => readonly bigint[]): Outcome {
  return { ...outcome, numerators: shares(outcome.numerators) };
}

function brokenBy(spoil: (outcome: Outcome) => Outcome): RuleSet {
  const { proportional } = RULES;
  const apply: typeof proportional.apply = (rule, rest, context) =>
    spoil(proportional.apply(rule, rest, context) as Amounts as Outcome);
  return { ...EVERY_RULE, rules: { ...RULES, proportional: { ...proportional, apply } } };
}

describe.each(RULE_LAWS)("law: $name", (law) => {
  it.each(law.kinds)("holds for %s", (kind) => {
    fc.assert(
      fc.property(casesOf(kind as keyof KindsOfRule), (example) => law.holds(sharerOf(EVERY_RULE), example)),
      { numRuns: RUNS },
    );
  });

  it("fails on a rule broken on purpose", () => {
    const spoil = SPOILT[law.name];
    expect(spoil, "every law has its broken rule").toBeDefined();
    if (!spoil) return;
    const outcome = fc.check(
      fc.property(casesOf("proportional"), (example) => law.holds(sharerOf(brokenBy(spoil)), example)),
      { numRuns: 500, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
  });
});

it("every kind of rule stands in the law table", () => {
  const covered = new Set(RULE_LAWS.flatMap((law) => law.kinds));
  expect(Object.keys(RULES).filter((kind) => !covered.has(kind as keyof KindsOfRule))).toEqual([]);
});
