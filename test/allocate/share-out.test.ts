import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut } from "../../src/allocate/share-out.ts";
import { cutByErrors } from "../../src/rounding/internals/cut-by-errors.ts";
import { cutByLowBits, LOW_BITS_UP_TO } from "../../src/rounding/internals/cut-by-low-bits.ts";
import { largestRemainder } from "../../src/rounding/largest-remainder.ts";
import { roundShares } from "../../src/rounding/round-shares.ts";
import { shareInBigints } from "../../src/rounding/share-in-bigints.ts";
import { DOUBLES_BELOW, shareInDoubles } from "../../src/rounding/share-in-doubles.ts";
import { plainLargestRemainder } from "../support/plain-largest-remainder.ts";
import { problemsOf } from "../support/problems-of.ts";

const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
const bits = (most: number) =>
  fc.integer({ min: 0, max: most }).chain((size) => fc.bigInt({ min: 0n, max: 2n ** BigInt(size) }));

/** Weights whose sum is some value, met exactly: sums beside the bounds are where arithmetic breaks. */
const summingTo = (target: fc.Arbitrary<bigint>) =>
  fc.tuple(target, fc.array(bits(48), { minLength: 1, maxLength: 40 })).map(([all, some]) => {
    const weights = some.map((one) => (one * all) / (sum(some) + 1n));
    return [...weights, all - sum(weights)];
  });
const near = (power: number) => fc.bigInt({ min: -3n, max: 3n }).map((by) => 2n ** BigInt(power) + by);
const weights: fc.Arbitrary<bigint[]> = fc.oneof<fc.Arbitrary<bigint[]>[]>(
  fc.array(bits(30), { minLength: 1, maxLength: 60 }),
  fc.array(fc.oneof(bits(80), bits(1200)), { minLength: 1, maxLength: 20 }),
  fc.array(fc.constantFrom(0n, 1n, 2n, 3n), { minLength: 1, maxLength: 200 }),
  fc.tuple(bits(40), fc.integer({ min: 1, max: 100 })).map(([one, n]) => new Array<bigint>(n).fill(one)),
  // Weights beside one another: remainders differ by little, and quotients lie at whole numbers.
  fc
    .tuple(bits(45), fc.array(fc.bigInt({ min: 0n, max: 3n }), { minLength: 1, maxLength: 60 }))
    .map(([base, more]) => more.map((one) => base + one)),
  summingTo(
    fc.oneof(
      near(26),
      near(27),
      near(29),
      near(30),
      near(31),
      near(32),
      near(51),
      near(52),
      near(53),
      near(64),
    ),
  ),
);
const amount = fc
  .tuple(fc.oneof(bits(80), near(26), near(51), near(52), near(53)), fc.boolean())
  .map(([size, negative]) => (negative ? -size : size));
const unit = fc.oneof(
  fc.constant(1n),
  fc.constant(100n),
  bits(30).map((one) => one + 1n),
);
const cases = fc
  .record({ amount, weights, unit })
  .filter((one) => sum(one.weights) > 0n)
  .map(({ amount, weights, unit }) => ({ amount: amount - (amount % unit), weights, unit }));

describe("shareOut", () => {
  it("gives what the largest remainder written out plainly gives, whatever the sizes", () => {
    fc.assert(
      fc.property(cases, ({ amount, weights, unit }) => {
        const shared = shareOut(amount, weights, { unit });
        expect(shared.amounts()).toEqual(plainLargestRemainder(amount, weights, unit));
        expect(sum(shared.amounts())).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives, ties, cutoff and traces too, what the rounding of every line gives", () => {
    fc.assert(
      fc.property(cases, ({ amount, weights, unit }) => {
        const shared = shareOut(amount, weights, { unit });
        const shares = { numerators: weights.map((one) => one * amount), denominator: sum(weights) };
        const { quotas, ...rounded } = roundShares(shares, unit, largestRemainder, [...weights.keys()]);
        expect(shared.amounts()).toEqual(rounded.amounts);
        expect(shared.tie).toEqual(rounded.tie);
        const sign = amount < 0n ? -1n : 1n;
        for (const [index, amount] of rounded.amounts.entries()) {
          const trace = shared.trace(index);
          expect(trace?.amount).toBe(amount);
          expect(trace?.floor).toBe((quotas.floors[index] as bigint) * unit * sign);
          expect(trace?.extraUnits).toBe(
            Number((rounded.units[index] as bigint) - (quotas.floors[index] as bigint)),
          );
          const { numerator = 0n, denominator = 0n } = trace?.remainder ?? {};
          expect(numerator * quotas.denominator).toBe((quotas.remainders[index] as bigint) * denominator);
          expect((trace?.exact.numerator ?? 0n) * shares.denominator).toBe(
            (shares.numerators[index] as bigint) * (trace?.exact.denominator ?? 0n),
          );
          expect(trace?.tied).toBe(rounded.tie?.tied.includes(index) ?? false);
          expect(trace?.cutoff === null).toBe(rounded.cutoff === undefined);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same in doubles as in bigints wherever doubles may be used", () => {
    const below = BigInt(DOUBLES_BELOW) - 1n;
    const within = fc
      .record({
        total: fc.oneof(bits(52), near(26), near(51)).map((one) => (one > below ? below : one)),
        weights: fc.oneof(weights, summingTo(fc.oneof(fc.constant(below), near(26), near(51)))),
      })
      .filter(({ weights }) => sum(weights) > 0n && sum(weights) <= below);
    fc.assert(
      fc.property(within, ({ total, weights }) => {
        const all = sum(weights);
        const doubles = shareInDoubles(Number(total), Float64Array.from(weights, Number), Number(all));
        const bigints = shareInBigints(total, weights, all);
        expect(Array.from(doubles.units, BigInt)).toEqual(bigints.units);
        expect(Array.from(doubles.remainders, BigInt)).toEqual(bigints.remainders);
        expect(doubles.cutoff === undefined ? undefined : BigInt(doubles.cutoff)).toBe(bigints.cutoff);
        expect(doubles.lucky).toBe(bigints.lucky);
      }),
      { numRuns: 3000 },
    );
  });

  it("cuts small sums by their low bits as it cuts them by the errors of products", () => {
    const small = summingTo(fc.oneof(bits(30), near(29)))
      .map((some) => Float64Array.from(some, Number))
      .filter((some) => some.some((weight) => weight > 0));
    const total = fc
      .oneof(bits(52), near(51), bits(31))
      .map((one) => Math.min(Number(one), DOUBLES_BELOW - 1));
    fc.assert(
      fc.property(total, small, (total, weights) => {
        const all = weights.reduce((a, b) => a + b, 0);
        const [low, errors] = [cutByLowBits, cutByErrors].map((cut) => {
          const [units, remainders] = [new Float64Array(weights.length), new Float64Array(weights.length)];
          return { left: cut(total, weights, all, units, remainders), units, remainders };
        });
        expect(all).toBeLessThanOrEqual(LOW_BITS_UP_TO);
        expect(low).toEqual(errors);
      }),
      { numRuns: 3000 },
    );
  });

  it("takes the path by the bounds and not by the kind of the weights", () => {
    const inDoubles = [
      shareOut(100n, [1n, 2n]),
      shareOut(-(2n ** 52n - 1n), [1, 2]),
      shareOut(1n, [0n, 2n ** 52n - 1n]),
    ];
    for (const { units } of inDoubles) expect(typeof units[0]).toBe("number");
    const beyond = [
      shareOut(2n ** 52n, new Float64Array([1, 2])),
      shareOut(1n, [1, 2 ** 52 - 1]),
      shareOut(1n, [2n ** 52n]),
    ];
    for (const { units } of beyond) expect(typeof units[0]).toBe("bigint");
  });

  it("keeps many amounts in a typed array and few in a plain list", () => {
    expect(shareOut(9n, new Array<number>(33).fill(1)).units).toBeInstanceOf(Float64Array);
    expect(shareOut(9n, new Array<number>(32).fill(1)).units).toBeInstanceOf(Array);
  });

  it("gives the same for long lists, which are cut by counting", () => {
    const people = (index: number): bigint =>
      200n + ((BigInt(index) * 2_654_435_761n) % 4_294_967_291n) / 50_000n;
    for (const length of [33, 290, 5_000, 20_000])
      for (const weights of [
        Array.from({ length }, (_, index) => people(index)),
        Array.from({ length }, (_, index) => BigInt(index % 7)),
        Array.from({ length }, (_, index) => 2n ** BigInt(index % 40)),
        new Array<bigint>(length).fill(3n),
      ])
        for (const amount of [169_300_000_007n, BigInt(length) - 1n, 2n ** 60n + 1n])
          expect(shareOut(amount, weights).amounts()).toEqual(plainLargestRemainder(amount, weights));
  });

  it("gives a tied unit to the first of the list, and says so", () => {
    const shared = shareOut(5n, [1, 1, 0, 1]);
    expect(shared.amounts()).toEqual([2n, 2n, 0n, 1n]);
    expect(shared.tie).toEqual({ tied: [0, 1, 3], winners: [0, 1], units: 2 });
    expect([0, 2, 3].map((index) => shared.trace(index)?.tied)).toEqual([true, false, true]);
    expect(shareOut(5n, [2, 3]).tie).toBeUndefined();
  });

  it("has nothing outside the list", () => {
    const shared = shareOut(5n, [2, 3]);
    expect([shared.amount(2), shared.trace(2), shared.amount(-1)]).toEqual([undefined, undefined, undefined]);
  });

  it("shares nothing among nobody, and 0 among weights of 0", () => {
    expect(shareOut(0n, []).amounts()).toEqual([]);
    expect(shareOut(0n, [0, 0]).amounts()).toEqual([0n, 0n]);
    expect(shareOut(0n, [0, 0]).trace(0)?.exact).toEqual({ numerator: 0n, denominator: 1n });
  });
});

describe("shareOut refuses", () => {
  const refused = (run: () => unknown) => problemsOf(run).map(({ code, path }) => [code, ...path]);
  it("money that no weight takes", () => {
    expect(refused(() => shareOut(1n, []))).toEqual([["weights-zero", "weights"]]);
    expect(refused(() => shareOut(-1n, [0n]))).toEqual([["weights-zero", "weights"]]);
  });

  it.each([
    [1.5],
    [-1],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
    [-1n],
    ["7"],
    [null],
    [undefined],
  ])("the weight %s, whose place it tells", (weight) => {
    expect(refused(() => shareOut(1n, [3, weight] as number[]))).toEqual([["weight-invalid", "weights", 1]]);
  });

  it("the same in a typed array", () => {
    for (const weight of [1.5, -1, Number.NaN, 2 ** 53])
      expect(refused(() => shareOut(1n, new Float64Array([3, weight])))).toEqual([
        ["weight-invalid", "weights", 1],
      ]);
  });

  it.each([[1000.5], [100], ["100"], [null]])("the amount %s, which is no öre in bigint", (amount) => {
    expect(refused(() => shareOut(amount as unknown as bigint, [1, 2, 4]))).toEqual([
      ["argument-invalid", "amount"],
    ]);
  });

  it("with what is wrong, of which amount", () => {
    const details = (run: () => unknown) => problemsOf(run).map((one) => one.details);
    for (const line of ["shareOut", "bidrag"]) {
      const options = line === "shareOut" ? {} : { line };
      const invalid = { line, code: "1", value: "1.5" };
      expect(details(() => shareOut(1n, [3, 1.5], options))).toEqual([invalid]);
      expect(details(() => shareOut(1n, new Float64Array([3, 1.5]), options))).toEqual([invalid]);
      const large = { line, code: "0", value: String(2 ** 53) };
      expect(details(() => shareOut(1n, [2 ** 53, 1], options))).toEqual([large]);
      expect(details(() => shareOut(1n, ["x"] as unknown as number[], options))).toEqual([
        { line, code: "0", value: "x" },
      ]);
      expect(details(() => shareOut(1n, [0], options))).toEqual([{ line }]);
      expect(details(() => shareOut(150n, [1], { ...options, unit: 100n }))).toEqual([
        { line, amount: 150n, unit: 100n },
      ]);
    }
    for (const unit of [0n, -1n, 1, "krona", null])
      expect(details(() => shareOut(1n, [1], { unit: unit as bigint }))).toEqual([{ unit: String(unit) }]);
    expect(details(() => shareOut(1n, [1], { units: 1n } as object))).toEqual([
      { of: "shareOut", name: "units", known: ["unit", "line"] },
    ]);
  });

  it("a unit that is none, and an amount that is no whole number of it", () => {
    expect(refused(() => shareOut(1n, [1], { unit: 0n }))).toEqual([["unit-invalid", "unit"]]);
    expect(refused(() => shareOut(150n, [1], { unit: 100n }))).toEqual([["unit-indivisible", "unit"]]);
  });
});
