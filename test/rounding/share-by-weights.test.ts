import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CutShares } from "../../src/rounding/cut-shares.ts";
import { cutByErrors } from "../../src/rounding/internals/cut-by-errors.ts";
import { cutByLowBits, LOW_BITS_UP_TO } from "../../src/rounding/internals/cut-by-low-bits.ts";
import { shareBeyondDoubles } from "../../src/rounding/share-beyond-doubles.ts";
import { shareInBigints } from "../../src/rounding/share-in-bigints.ts";
import { DOUBLES_BELOW, shareInDoubles } from "../../src/rounding/share-in-doubles.ts";
import { plainLargestRemainder } from "../support/plain-largest-remainder.ts";

const RUNS = { numRuns: 200 };
const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
const upTo = (power: number) => fc.bigInt({ min: 0n, max: 2n ** BigInt(power) });
const weighing = (power: number) =>
  fc
    .array(fc.oneof(upTo(power), fc.constantFrom(0n, 1n, 2n)), { minLength: 1, maxLength: 40 })
    .filter((weights) => weights.some((weight) => weight > 0n));

function units({ units }: CutShares): bigint[] {
  return Array.from(units as ArrayLike<number | bigint>, BigInt);
}

/** What remains after the floors, written out plainly. */
function remainders(total: bigint, weights: readonly bigint[]): bigint[] {
  return weights.map((weight) => (total * weight) % sum(weights));
}

/** What a path says of itself is what its remainders say: the smallest that won, and how many of just that one did. */
function expectTold(shares: CutShares, total: bigint, weights: readonly bigint[]): void {
  const cut = remainders(total, weights);
  expect(Array.from(shares.remainders as ArrayLike<number | bigint>, BigInt)).toEqual(cut);
  const left = Number(total - sum(weights.map((weight) => (total * weight) / sum(weights))));
  const winning = cut.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0)).slice(0, left);
  expect(shares.cutoff === undefined ? undefined : BigInt(shares.cutoff)).toBe(winning.at(-1));
  expect(shares.lucky).toBe(winning.filter((one) => one === winning.at(-1)).length);
}

describe("units shared by weights, with what is told of them,", () => {
  const inDoubles = (total: bigint, weights: readonly bigint[]) =>
    shareInDoubles(Number(total), Float64Array.from(weights, Number), Number(sum(weights)));

  it.each([
    ["by low bits", 20],
    ["by the errors of products", 45],
  ])("are in doubles, %s, what the plain way gives", (_, power) => {
    fc.assert(
      fc.property(fc.oneof(upTo(51), upTo(12)), weighing(power), (total, weights) => {
        const shares = inDoubles(total, weights);
        expect(units(shares)).toEqual(plainLargestRemainder(total, weights));
        expectTold(shares, total, weights);
      }),
      RUNS,
    );
  });

  it("are so at the edges of what doubles hold", () => {
    const most = BigInt(DOUBLES_BELOW) - 1n;
    expect(most).toBe(2n ** 52n - 1n);
    for (const weights of [
      [most - 3n, 2n, 1n],
      [1n, 0n, most - 1n],
      [2n ** 30n - 2n, 1n, 1n],
      [2n ** 30n - 1n, 1n, 1n],
      [most / 3n, most / 3n, most / 3n],
    ])
      for (const total of [0n, 1n, most, most - 1n, most / 2n]) {
        const shares = inDoubles(total, weights);
        expect(units(shares)).toEqual(plainLargestRemainder(total, weights));
        expectTold(shares, total, weights);
      }
  });

  it("are kept in a plain list when few and in a typed array when many", () => {
    const few = inDoubles(9n, new Array<bigint>(32).fill(1n));
    expect([few.units, few.remainders].every(Array.isArray)).toBe(true);
    const many = inDoubles(9n, new Array<bigint>(33).fill(1n));
    expect([many.units, many.remainders].every((one) => one instanceof Float64Array)).toBe(true);
  });

  it("are in bigints what the plain way gives, whatever the sizes", () => {
    fc.assert(
      fc.property(upTo(80), fc.oneof(weighing(6), weighing(70), weighing(1_100)), (total, weights) => {
        const shares = shareInBigints(total, weights, sum(weights));
        expect(units(shares)).toEqual(plainLargestRemainder(total, weights));
        expectTold(shares, total, weights);
      }),
      RUNS,
    );
  });

  it("are beyond doubles what the plain way gives", () => {
    fc.assert(
      fc.property(upTo(90), weighing(40), (total, weights) => {
        const all = sum(weights);
        const shares = shareBeyondDoubles(total, weights, Float64Array.from(weights, Number), Number(all));
        expect(units(shares)).toEqual(plainLargestRemainder(total, weights));
        expectTold(shares, total, weights);
      }),
      RUNS,
    );
  });
});

describe("a cut", () => {
  it("leaves the same by low bits as by the errors of products, up to the bound", () => {
    expect(LOW_BITS_UP_TO).toBe(2 ** 30);
    const cut = (by: typeof cutByErrors, total: number, weights: Float64Array) => {
      const [units, remainders] = [new Float64Array(weights.length), new Float64Array(weights.length)];
      const all = weights.reduce((a, b) => a + b, 0);
      return { left: by(total, weights, all, units, remainders), units, remainders };
    };
    fc.assert(
      fc.property(upTo(51), weighing(24), (total, weights) => {
        const doubles = Float64Array.from(weights, Number);
        expect(cut(cutByLowBits, Number(total), doubles)).toEqual(cut(cutByErrors, Number(total), doubles));
      }),
      RUNS,
    );
  });
});
