import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRatios, type Observation } from "../../../src/forensics/ratios/check-ratios.ts";
import { intersectRatios } from "../../../src/forensics/ratios/intersect-ratios.ts";
import { ratioProblems } from "../../../src/forensics/ratios/ratio-problems.ts";
import { type WeightRatio, weightRatio } from "../../../src/forensics/ratios/weight-ratio.ts";
import { kr } from "../../../src/money/kr.ts";
import { compareFractions } from "../../../src/numbers/compare-fractions.ts";
import type { Fraction } from "../../../src/numbers/fraction.ts";
import type { KnownRounding } from "../../../src/rounding/reach.ts";
import { roundShares } from "../../../src/rounding/round-shares.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../../src/rounding/roundings-in-use.ts";
import { codesOf } from "../../support/codes-of.ts";
import { problemsOf } from "../../support/problems-of.ts";

const AREA_2: Observation = {
  recipient: "23",
  source: "område 2",
  amount: kr("2 506 966"),
  pot: kr("200 mnkr"),
};
const AREA_3: Observation = {
  recipient: "23",
  source: "område 3",
  amount: kr("6 190 809"),
  base: kr("5 000 000"),
  pot: kr("95 mnkr"),
};

function holds({ low, lowClosed, high, highClosed }: WeightRatio, ratio: Fraction): boolean {
  const [below, above] = [compareFractions(ratio, low), compareFractions(ratio, high)];
  return (below > 0 || (below === 0 && lowClosed)) && (above < 0 || (above === 0 && highClosed));
}

/** Weights, some pots shared by them, and whose shares are looked at. */
const anyShares = fc.record({
  weights: fc
    .array(fc.bigInt(0n, 3_000_000n), { minLength: 1, maxLength: 25 })
    .filter((weights) => weights.some((weight) => weight > 0n)),
  pots: fc.array(fc.bigInt(1n, 10n ** 10n), { minLength: 1, maxLength: 4 }),
  unit: fc.constantFrom(1n, 100n, 100_000n),
  pick: fc.nat(24),
});

const methods: readonly (readonly [RoundingMethod, KnownRounding])[] = [
  ["largest-remainder", "unknown"],
  ["nearest", "unknown"],
  ["nearest", "nearest"],
  ["floor", "unknown"],
  ["floor", "floor"],
];

describe("the interval of a share", () => {
  it.each(methods)(
    "holds the true ratio, and so do all shares together: %s read as %s",
    (method, rounding) => {
      fc.assert(
        fc.property(anyShares, ({ weights, pots, unit, pick }) => {
          const all = weights.reduce((sum, weight) => sum + weight);
          const index = pick % weights.length;
          const truth = { numerator: weights[index] as bigint, denominator: all };
          const ratios = pots.map((units) => {
            const pot = units * unit;
            const shares = { numerators: weights.map((weight) => pot * weight), denominator: all };
            const rank = weights.map((_, at) => at);
            const amount = roundShares(shares, unit, roundingOf(method), rank).amounts[index] as bigint;
            return weightRatio({ amount, pot, unit, rounding });
          });
          for (const ratio of ratios) expect(holds(ratio, truth)).toBe(true);
          const common = intersectRatios(ratios);
          expect(common && holds(common, truth)).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
  );

  it("holds just the ratios whose shares can be rounded to the amount", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 50n), fc.bigInt(1n, 400n), fc.bigInt(1n, 400n), (amount, pot, w) => {
        fc.pre(amount <= pot && w <= 400n);
        const truth = { numerator: w, denominator: 400n };
        const off = pot * w - amount * 400n;
        expect(holds(weightRatio({ amount, pot, unit: 1n }), truth)).toBe(-400n < off && off < 400n);
        const floor = weightRatio({ amount, pot, unit: 1n, rounding: "floor" });
        // The whole pot is everybody's share, whichever way it is rounded.
        if (w < 400n) expect(holds(floor, truth)).toBe(0n <= off && off < 400n);
      }),
      { numRuns: 500 },
    );
  });

  it("never goes below nothing or above all", () => {
    expect(weightRatio({ amount: 0n, pot: 1000n })).toMatchObject({
      low: { numerator: 0n },
      lowClosed: true,
    });
    const all = weightRatio({ amount: 1000n, pot: 1000n });
    expect(all).toMatchObject({ high: { numerator: 1n, denominator: 1n }, highClosed: true });
  });

  it.each([
    ["a pot of nothing", () => weightRatio({ amount: 0n, pot: 0n }), ["pot-too-small"]],
    ["a share larger than its pot", () => weightRatio({ amount: 1200n, pot: 1000n }), ["pot-too-small"]],
    ["an amount below its base", () => weightRatio({ amount: 1n, pot: 1000n, base: 2n }), ["base-above"]],
    ["a unit of nothing", () => weightRatio({ amount: 1n, pot: 1000n, unit: 0n }), ["unit-invalid"]],
  ])("is refused for %s", (_, compute, codes) => {
    expect(codesOf(problemsOf(compute))).toEqual(codes);
  });
});

describe("intersecting", () => {
  it("does not depend on the order, and repeating changes nothing", () => {
    const anyRatio = fc
      .record({
        amount: fc.bigInt(0n, 99n),
        rounding: fc.constantFrom<KnownRounding>("unknown", "nearest", "floor"),
      })
      .map(({ amount, rounding }) => weightRatio({ amount, pot: 100n, unit: 1n, rounding }));
    fc.assert(
      fc.property(fc.array(anyRatio, { minLength: 1, maxLength: 5 }), (ratios) => {
        const common = intersectRatios(ratios);
        expect(intersectRatios(ratios.toReversed())).toEqual(common);
        expect(intersectRatios([...ratios, ...ratios])).toEqual(common);
        if (common) expect(intersectRatios([common, ...ratios])).toEqual(common);
      }),
    );
  });

  it("leaves an end that only closed intervals share, and nothing where one is open", () => {
    const closed = weightRatio({ amount: 10n, pot: 100n, unit: 2n, rounding: "nearest" });
    const next = weightRatio({ amount: 12n, pot: 100n, unit: 2n, rounding: "nearest" });
    expect(intersectRatios([closed, next])).toMatchObject({
      low: { numerator: 11n },
      high: { numerator: 11n },
    });
    const open = weightRatio({ amount: 8n, pot: 100n, unit: 2n, rounding: "floor" });
    expect(
      intersectRatios([open, weightRatio({ amount: 10n, pot: 100n, unit: 2n, rounding: "floor" })]),
    ).toBeUndefined();
  });

  it("of nothing is nothing", () => expect(intersectRatios([])).toBeUndefined());
});

describe("checking shares", () => {
  it("finds Jämtland's of 200 million and of 95 million to agree", () => {
    const [check] = checkRatios([AREA_2, AREA_3]);
    expect(check?.clashes).toEqual([]);
    expect(check?.ratio && holds(check.ratio, { numerator: 132_708n, denominator: 10_587_140n })).toBe(true);
  });

  it("says which pair clashes when a digit is changed", () => {
    const wrong = { ...AREA_3, amount: kr("6 190 908") };
    const [check] = checkRatios([AREA_2, wrong]);
    expect(check).toMatchObject({ ratio: null, clashes: [{ first: AREA_2, second: wrong }] });
    expect(ratioProblems([check!])[0]?.details).toEqual({
      recipient: "23",
      first: "område 2",
      firstAmount: kr("2 506 966"),
      firstPot: kr("200 mnkr"),
      second: "område 3",
      secondAmount: kr("1 190 908"),
      secondPot: kr("95 mnkr"),
    });
  });

  it("shows the odd one out among several, by clashing with each of the others", () => {
    const third = { ...AREA_2, source: "område 4", amount: kr("12 534 832"), pot: kr("1 000 mnkr") };
    const wrong = { ...AREA_2, source: "fel", amount: kr("2 506 696") };
    const [check] = checkRatios([AREA_2, wrong, AREA_3, third]);
    expect(check?.clashes.map(({ first, second }) => [first.source, second.source])).toEqual([
      ["område 2", "fel"],
      ["fel", "område 3"],
      ["fel", "område 4"],
    ]);
  });

  it("keeps recipients apart, in the order they come", () => {
    const gotland = { ...AREA_2, recipient: "09", amount: kr("1 152 341") };
    const checks = checkRatios([AREA_2, gotland, AREA_3]);
    expect(checks.map(({ recipient, observations }) => [recipient, observations.length])).toEqual([
      ["23", 2],
      ["09", 1],
    ]);
  });

  it("always names a pair when nothing explains all, and never when something does", () => {
    const anyShare = fc.record({ amount: fc.bigInt(0n, 100n), pot: fc.bigInt(100n, 140n) });
    fc.assert(
      fc.property(fc.array(anyShare, { minLength: 2, maxLength: 5 }), (shares) => {
        const observations = shares.map((share, at) => ({
          ...share,
          unit: 1n,
          recipient: "x",
          source: `${at}`,
        }));
        const [check] = checkRatios(observations);
        expect(check?.ratio === null).toBe((check?.clashes.length ?? 0) > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("clashes when an amount is moved by more than both intervals are wide", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 999_999n), fc.bigInt(-9n, 9n), (weight, digits) => {
        fc.pre(digits !== 0n && weight + digits * 3n > 0n);
        const [pot, other] = [10n ** 9n, 3n * 10n ** 9n];
        const share = (all: bigint): bigint => (all * weight) / 1_000_000n;
        // Two kronor either way in the first are six in the second.
        const moved = share(other) + 100n * digits;
        fc.pre(moved > 0n);
        const observations = [
          { recipient: "x", source: "a", amount: share(pot), pot, unit: 1n },
          { recipient: "x", source: "b", amount: moved, pot: other, unit: 1n },
        ];
        expect(checkRatios(observations)[0]?.clashes).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
