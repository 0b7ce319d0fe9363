import { describe, expect, it } from "vitest";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../src/rounding/roundings-in-use.ts";
import { allocatorOf } from "../properties/laws.ts";

/** How far a division is from the exact shares, all in all and at worst, in parts of a unit by the sum of weights. */
interface Deviation {
  readonly total: number;
  readonly largest: number;
}

function deviation(amounts: readonly number[], total: number, weights: readonly number[]): Deviation {
  const sum = weights.reduce((a, b) => a + b, 0);
  const off = amounts.map((amount, index) => Math.abs(amount * sum - total * (weights[index] as number)));
  return { total: off.reduce((a, b) => a + b, 0), largest: Math.max(...off) };
}

/** Every way to hand out so many units to so many recipients. */
function divisions(total: number, count: number): number[][] {
  if (count === 1) return [[total]];
  const all: number[][] = [];
  for (let first = 0; first <= total; first++)
    for (const others of divisions(total - first, count - 1)) all.push([first, ...others]);
  return all;
}

/** Every list of so many weights up to the largest, except where nobody has one. */
function* weightsOf(count: number, largest: number): Generator<number[]> {
  for (let number = 1; number < (largest + 1) ** count; number++)
    yield Array.from(
      { length: count },
      (_, place) => Math.floor(number / (largest + 1) ** place) % (largest + 1),
    );
}

/** Cases where a method is not as near as the nearest of all divisions, and how many were tried. */
function farther(method: RoundingMethod, count: number, largest: number, units: number) {
  const share = allocatorOf(roundingOf(method));
  const found: string[] = [];
  let tried = 0;
  for (let total = 0; total <= units; total++) {
    const all = divisions(total, count);
    for (const weights of weightsOf(count, largest)) {
      const amounts = share({ total: BigInt(total), weights: weights.map(BigInt) }).map(Number);
      const mine = deviation(amounts, total, weights);
      tried++;
      if (
        all.some((other) => {
          const theirs = deviation(other, total, weights);
          return theirs.total < mine.total || theirs.largest < mine.largest;
        })
      )
        found.push(`${total} by ${weights.join(", ")}`);
    }
  }
  return { found, tried };
}

describe("of all divisions into whole units, counted out one by one", () => {
  it.each([
    { count: 2, largest: 9, units: 20, cases: 99 * 21 },
    { count: 3, largest: 5, units: 10, cases: 215 * 11 },
    { count: 4, largest: 3, units: 7, cases: 255 * 8 },
    { count: 5, largest: 2, units: 5, cases: 242 * 6 },
  ])(
    "none is nearer the exact shares than largest remainder's, all in all or at worst: $cases cases of $count",
    ({ count, largest, units, cases }) => {
      expect(farther("largest-remainder", count, largest, units)).toEqual({ found: [], tried: cases });
    },
  );

  it("some are nearer than the residual on the largest gives", () => {
    expect(farther("nearest-residual-to-largest", 3, 2, 2).found).toContain("2 by 2, 1, 1");
  });
});
