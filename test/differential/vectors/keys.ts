import fc from "fast-check";
import { allocateAmong } from "../../../src/allocate/allocate-among.ts";
import type { AllocatedLine } from "../../../src/allocate/allocated-line.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { agreementWith } from "../../support/agreed-line.ts";
import { smallDirectory } from "../../support/small-directory.ts";
import type { KeyRule, KeyVector } from "./vector.ts";

interface Sharing {
  readonly name: string;
  readonly amount: bigint;
  readonly unit?: bigint;
  readonly method?: RoundingMethod;
  readonly count: number;
  readonly key: readonly KeyRule[];
}

const codesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, "0"));

const fixed = (each: string, ...except: readonly [string, ...string[]][]): KeyRule => ({
  rule: "fixed",
  each,
  ...(except.length > 0 && { except: except.map(([other, ...codes]) => ({ codes, each: other })) }),
});

const by = (...weights: readonly string[]): KeyRule & { readonly rule: "proportional" } => ({
  rule: "proportional",
  weights,
});

const ALL: readonly Sharing[] = [
  {
    name: "so much each and the rest by people",
    amount: 100_000_000n,
    count: 4,
    key: [fixed("5000000"), by("2471773", "1432980", "132572", "61029")],
  },
  {
    name: "one million each, two for those named",
    amount: 500_000_000n,
    count: 4,
    key: [fixed("100000000", ["200000000", "02"])],
  },
  {
    name: "an exception replaces, and the last one wins",
    amount: 100n,
    count: 3,
    key: [fixed("10", ["20", "01", "02"], ["30", "02"]), { rule: "equal" }],
  },
  {
    name: "all the same, which does not come out even",
    amount: 1_000_000_000_000n,
    unit: 100n,
    count: 21,
    key: [{ rule: "equal" }],
  },
  {
    name: "70 percent to two, the rest by people",
    amount: 1_000_001n,
    count: 4,
    key: [
      { rule: "percent", percent: "70", among: ["03", "04"], key: [{ rule: "equal" }] },
      by("3", "2", "1", "1"),
    ],
  },
  {
    name: "a third of the whole, not of what is left",
    amount: 1_000n,
    count: 3,
    key: [
      fixed("100"),
      { rule: "percent", percent: "33", among: ["01"], key: [{ rule: "equal" }] },
      { rule: "equal" },
    ],
  },
  {
    name: "at least so much, the others pay",
    amount: 1_000n,
    count: 4,
    key: [{ ...by("50", "30", "15", "5"), min: "100", bounds: "reshare" }],
  },
  {
    name: "at most so much, the others gain",
    amount: 1_000n,
    count: 4,
    key: [{ ...by("50", "30", "15", "5"), max: "400", bounds: "reshare" }],
  },
  {
    name: "within bounds on both sides, in turn",
    amount: 1_000n,
    count: 6,
    key: [{ ...by("500", "200", "120", "90", "60", "30"), min: "95", max: "300", bounds: "reshare" }],
  },
  {
    name: "everyone at the maximum, and a rest",
    amount: 1_000n,
    count: 3,
    method: "nearest",
    key: [{ ...by("5", "3", "1"), max: "200", bounds: "reshare" }, fixed("0"), by("1", "1", "1")],
  },
  {
    name: "at least so much, the grantor pays",
    amount: 1_000n,
    count: 4,
    key: [{ ...by("50", "30", "15", "5"), min: "100", bounds: "top-up" }],
  },
  {
    name: "at most so much, the grantor keeps",
    amount: 1_000n,
    count: 4,
    key: [{ ...by("50", "30", "15", "5"), max: "400", bounds: "top-up" }],
  },
  {
    name: "a minimum also for weight 0",
    amount: 1_000n,
    count: 3,
    key: [{ ...by("7", "3", "0"), min: "100", bounds: "reshare" }],
  },
  {
    name: "a negative amount mirrors, bounds too",
    amount: -1_000n,
    count: 4,
    key: [{ ...by("50", "30", "15", "5"), min: "-100", bounds: "reshare" }],
  },
  {
    name: "amounts and people beyond doubles",
    amount: 10n ** 24n + 7n,
    count: 3,
    key: [fixed("123456789012345678901"), by("9007199254740993", "9007199254740995", "9007199254740997")],
  },
];

const random: fc.Arbitrary<Sharing> = fc
  .integer({ min: 2, max: 8 })
  .chain((count) =>
    fc.record({
      count: fc.constant(count),
      amount: fc.bigInt(100_000n, 2n ** 70n),
      method: fc.constantFrom<RoundingMethod>("largest-remainder", "divisor", "nearest"),
      each: fc.bigInt(0n, 5_000n),
      weights: fc.array(fc.bigInt(1n, 2n ** 53n), { minLength: count, maxLength: count }),
      min: fc.bigInt(0n, 5_000n),
      more: fc.bigInt(1n, 2n ** 66n),
      bounds: fc.constantFrom("reshare" as const, "top-up" as const, undefined),
    }),
  )
  .map(({ count, amount, method, each, weights, min, more, bounds }) => {
    const people = by(...weights.map(String));
    const last: KeyRule[] =
      bounds === undefined
        ? [people]
        : [{ ...people, min: String(min), max: String(min + more), bounds }, { rule: "equal" }];
    return { name: "random", count, amount, method, key: [fixed(String(each)), ...last] };
  });

/** Every chosen case and forty random ones. */
export function keyVectors(): KeyVector[] {
  const drawn = fc.sample(random, { seed: 2025, numRuns: 40 });
  return [...ALL, ...drawn.map((sharing, index) => ({ ...sharing, name: `random ${index + 1}` }))].map(
    vectorOf,
  );
}

function vectorOf({ name, amount, unit = 1n, method = "largest-remainder", count, key }: Sharing): KeyVector {
  const codes = codesOf(count);
  const agreement = agreementWith(
    amount,
    key.map((rule) => ruleOf(rule, codes)),
  );
  const allocation = allocateAmong(agreement, smallDirectory(codes), { unit, rounding: method });
  return {
    name,
    method,
    amount: String(amount),
    ...written(allocation.lines[0] as AllocatedLine, unit),
    key,
  };
}

/** What an allocated line says, as text. */
export function written(
  line: AllocatedLine,
  unit: bigint,
): Pick<KeyVector, "unit" | "codes" | "amounts" | "rest" | "kept" | "added" | "tie"> {
  const codes = (whom: readonly { readonly code: string }[]): string[] => whom.map(({ code }) => code).sort();
  const { tie, rounded } = line;
  return {
    unit: String(unit),
    codes: line.recipients.map(({ code }) => code),
    amounts: line.amounts.map(String),
    rest: String(line.rest),
    kept: String(line.kept ?? 0n),
    added: String(line.added ?? 0n),
    tie: tie
      ? { tied: codes(tie.tied), winners: codes(tie.winners), units: String(rounded.tie?.units) }
      : null,
  };
}

function ruleOf(rule: KeyRule, codes: readonly string[]): Rule {
  switch (rule.rule) {
    case "equal":
      return rule;
    case "fixed": {
      const except = rule.except?.map((one) => ({ codes: one.codes, each: BigInt(one.each) }));
      return { rule: "fixed", each: BigInt(rule.each), ...(except && { except }) };
    }
    case "percent":
      return {
        rule: "percent",
        percent: { numerator: BigInt(rule.percent), denominator: 1n },
        among: { codes: rule.among },
        key: rule.key.map((inner) => ruleOf(inner, rule.among)),
      };
    case "proportional": {
      const { weights, min, max, bounds } = rule;
      const values = Object.fromEntries(codes.map((code, index) => [code, BigInt(weights[index] as string)]));
      return {
        rule: "proportional",
        weight: { by: "supplied", values, source: "vectors" },
        ...(min !== undefined && { min: BigInt(min) }),
        ...(max !== undefined && { max: BigInt(max) }),
        ...(bounds && { bounds }),
      };
    }
  }
}
