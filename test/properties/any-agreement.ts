import fc from "fast-check";
import type { AgreedLine, Agreement } from "../../src/agreements/agreement.ts";
import type { ShareOptions } from "../../src/allocate/share-options.ts";
import type { Fraction } from "../../src/numbers/fraction.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import { smallDirectory } from "../support/small-directory.ts";

/** The recipients of every random agreement, at every level. */
export const CODES = ["01", "03", "0912", "12", "14"] as const;

/** Five recipients at every level; the county of each is the first two digits of its code. */
export const DIRECTORY: Directory = {
  ...smallDirectory(CODES),
  recipients: (level) => {
    const codes = level === "county" ? [...new Set(CODES.map((code) => code.slice(0, 2)))] : CODES;
    return codes.map((code) => ({ level, code, name: code, body: `${level}:${code}` }));
  },
  above: (code) => code.slice(0, 2),
};

/** The people and the indicator of every random agreement. */
export const OPTIONS: Pick<ShareOptions, "weigh" | "indicators"> = {
  weigh: (_, __, recipients) => ({ weights: recipients.map(({ code }) => BigInt(code) + 7n) }),
  indicators: {
    prov: Object.fromEntries(CODES.map((code) => [code, { numerator: BigInt(code) + 1n, denominator: 2n }])),
  },
};

const fraction: fc.Arbitrary<Fraction> = fc.record({
  numerator: fc.bigInt(0n, 400n),
  denominator: fc.constantFrom(1n, 2n, 3n, 100n),
});

/** Weights above 0 for everyone, so that money has somewhere to go. */
const series = fc
  .tuple(...CODES.map(() => fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(1n, 2n ** 53n))))
  .map((values) => Object.fromEntries(CODES.map((code, index) => [code, values[index] as bigint])));

const { weight } = fc.letrec<{ weight: Weight }>((tie) => ({
  weight: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ by: fc.constant("supplied" as const), values: series, source: fc.constant("prov") }),
    fc.constant<Weight>({ by: "population" }),
    fc.constant<Weight>({ by: "indicator", name: "prov", source: "prov" }),
    fc.record({ by: fc.constant("rate" as const), of: tie("weight"), per: tie("weight") }),
    fc.record({
      by: fc.constant("product" as const),
      of: fc.array(tie("weight"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      by: fc.constant("mean" as const),
      of: fc.array(tie("weight"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      by: fc.constant("least" as const),
      of: fc.array(tie("weight"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      by: fc.constant("between" as const),
      of: tie("weight"),
      count: tie("weight"),
      from: fc.record({ numerator: fc.bigInt({ min: 0n, max: 3n }), denominator: fc.constant(2n) }),
    }),
    fc.tuple(fc.integer({ min: 1, max: 99 }), tie("weight"), tie("weight")).map(
      ([percent, one, other]): Weight => ({
        by: "mixed",
        of: [
          { percent: { numerator: BigInt(percent), denominator: 1n }, weight: one },
          { percent: { numerator: BigInt(100 - percent), denominator: 1n }, weight: other },
        ],
      }),
    ),
  ),
}));

const small = fc.bigInt(0n, 1_000n);

/** Rules that take at most a few thousand öre for each recipient. */
const taking: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    rule: fc.constant("fixed" as const),
    each: small,
    except: fc.array(fc.record({ codes: fc.subarray([...CODES], { minLength: 1 }), each: small }), {
      maxLength: 2,
    }),
  }),
  fc.tuple(...CODES.map(() => small)).map(
    (amounts): Rule => ({
      rule: "published",
      amounts: Object.fromEntries(CODES.map((code, index) => [code, amounts[index] as bigint])),
      source: "prov",
    }),
  ),
  fc.record({
    rule: fc.constant("perUnit" as const),
    units: fc.array(fc.record({ price: small, count: weight }), { minLength: 1, maxLength: 2 }),
    cap: fc.bigInt(1n, 2_000n),
    oversubscribed: fc.constantFrom("refuse" as const, "reduce" as const),
  }),
  fc.record({
    rule: fc.constant("steps" as const),
    count: weight,
    steps: fc
      .uniqueArray(fc.record({ from: fraction, amount: small }), {
        minLength: 1,
        maxLength: 3,
        comparator: (a, b) => a.from.numerator * b.from.denominator === b.from.numerator * a.from.denominator,
      })
      .map((steps) =>
        steps.toSorted((a, b) =>
          a.from.numerator * b.from.denominator < b.from.numerator * a.from.denominator ? -1 : 1,
        ),
      ),
  }),
);

/** Rules that give away all that is left. */
const { giving } = fc.letrec<{ giving: Rule }>((tie) => ({
  giving: fc.oneof(
    { maxDepth: 2 },
    fc.record({ rule: fc.constant("proportional" as const), weight }),
    fc.constant<Rule>({ rule: "equal" }),
    fc.constant<Rule>({ rule: "returned" }),
    fc.record({
      rule: fc.constant("proportional" as const),
      weight,
      min: fc.bigInt(0n, 500n),
      bounds: fc.constantFrom("reshare" as const, "top-up" as const),
    }),
    fc.record({
      rule: fc.constant("proportional" as const),
      weight,
      max: fc.bigInt(1n, 2n ** 60n),
      bounds: fc.constant("top-up" as const),
    }),
    fc.record({
      rule: fc.constant("twoStep" as const),
      by: fc.constant<Level>("county"),
      first: fc.array(tie("giving"), { minLength: 1, maxLength: 1 }),
      within: fc.array(tie("giving"), { minLength: 1, maxLength: 1 }),
    }),
    fc.record({
      rule: fc.constant("levelled" as const),
      key: fc.array(fc.record({ rule: fc.constant("fixed" as const), each: small }), {
        minLength: 1,
        maxLength: 2,
      }),
      weight,
    }),
  ),
}));

const percents: fc.Arbitrary<Rule> = fc.record({
  rule: fc.constant("percent" as const),
  percent: fc.record({ numerator: fc.bigInt(0n, 60n), denominator: fc.constantFrom(1n, 3n) }),
  among: fc.record({ codes: fc.subarray([...CODES], { minLength: 1 }) }),
  key: fc.constantFrom<readonly Rule[]>([{ rule: "equal" }], [{ rule: "returned" }]),
});

const key: fc.Arbitrary<readonly Rule[]> = fc
  .tuple(fc.option(percents), fc.array(taking, { maxLength: 2 }), giving)
  .map(([percent, takers, last]) => [...(percent ? [percent] : []), ...takers, last]);

const METHODS: readonly RoundingMethod[] = [
  "largest-remainder",
  "divisor",
  "nearest-residual-to-largest",
  "nearest",
  "floor",
];

const line = (id: string): fc.Arbitrary<AgreedLine> =>
  fc
    .record({
      amount: fc.oneof(fc.bigInt(100_000n, 10n ** 9n), fc.bigInt(100_000n, 2n ** 70n)),
      key,
      eligibility: fc.option(
        fc.record({
          only: fc.subarray([...CODES], { minLength: 2 }),
          others: fc.constant("withheld" as const),
          source: fc.constant("prov"),
        }),
        { nil: undefined },
      ),
      rounding: fc.option(
        fc.record({
          method: fc.constantFrom(...METHODS),
          unit: fc.constantFrom(1n, 100n),
          per: fc.constantFrom("line" as const, "component" as const),
          source: fc.constant("prov"),
        }),
        { nil: undefined },
      ),
    })
    .map(({ eligibility, rounding, amount, ...rest }) => ({
      id,
      area: "1",
      level: "municipality" as const,
      derived: false,
      source: "prov",
      // A whole number of the largest unit, so that methods that sum can.
      amount: amount - (amount % 100n),
      ...rest,
      ...(eligibility && { eligibility }),
      ...(rounding && { rounding }),
    }));

/** An agreement of one to three lines with keys made of every kind of rule and weight. */
export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => line(`rad-${index + 1}`))))
  .map((lines) => ({
    id: "prov",
    year: 2025,
    title: "Prov",
    source: "prov",
    population: { date: "2024-11-01", by: "chosen" as const, reason: "prov" },
    areas: [{ id: "1", name: "Allt" }],
    lines,
    stated: [],
  }));
