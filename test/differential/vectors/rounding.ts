import fc from "fast-check";
import { roundShares } from "../../../src/rounding/round-shares.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../../src/rounding/roundings-in-use.ts";
import type { RoundingVector } from "./vector.ts";

const METHODS: readonly RoundingMethod[] = [
  "largest-remainder",
  "divisor",
  "nearest-residual-to-largest",
  "nearest",
  "floor",
];

interface Sharing {
  readonly name: string;
  readonly amount: bigint;
  readonly unit?: bigint;
  readonly weights: readonly bigint[];
  /** Places in the order of service; the order of the weights where absent. */
  readonly queue?: readonly number[];
}

const equal = (count: number, weight: bigint): readonly bigint[] => Array<bigint>(count).fill(weight);

const CHOSEN: readonly Sharing[] = [
  { name: "the example of every method's documentation", amount: 10n, weights: [98n, 49n, 27n, 26n] },
  { name: "one recipient takes all", amount: 7n, weights: [3n] },
  { name: "nothing to share", amount: 0n, weights: [2n, 1n] },
  { name: "weight 0 gets nothing", amount: 11n, weights: [0n, 5n, 0n, 2n] },
  { name: "comes out even", amount: 100n, weights: [50n, 30n, 20n] },
  { name: "a tie of three for one unit", amount: 10n, weights: equal(3, 1n) },
  { name: "a tie of three for two units", amount: 11n, weights: equal(3, 1n) },
  { name: "a tie served from the other end", amount: 10n, weights: equal(3, 1n), queue: [2, 1, 0] },
  {
    name: "a tie between the largest",
    amount: 5n,
    weights: [2n, 2n, 1n, 1n, 1n, 1n],
    queue: [1, 0, 2, 3, 4, 5],
  },
  { name: "a half each", amount: 1n, weights: [1n, 1n] },
  { name: "claims of unlike shares are equal", amount: 2n, weights: [3n, 1n] },
  { name: "a negative amount", amount: -10n, weights: [98n, 49n, 27n, 26n] },
  { name: "a negative amount with a tie", amount: -10n, weights: equal(3, 1n) },
  { name: "three units, before one more (Alabama paradox)", amount: 3n, weights: [3n, 3n, 1n] },
  { name: "four units, after one more (Alabama paradox)", amount: 4n, weights: [3n, 3n, 1n] },
  { name: "people before they grow (population paradox)", amount: 5n, weights: [5n, 3n, 1n] },
  { name: "people after they have grown (population paradox)", amount: 5n, weights: [6n, 6n, 1n] },
  { name: "above the ceiling by divisors", amount: 2n, weights: [4n, 1n, 1n, 1n, 1n] },
  { name: "below the floor by divisors", amount: 6n, weights: [4n, 1n, 1n, 1n, 1n] },
  { name: "whole kronor of öre", amount: 100_000_00n, unit: 100n, weights: [98n, 49n, 27n, 26n, 1n] },
  { name: "units of 50 000 kr", amount: 500_000_00n, unit: 50_000_00n, weights: [98n, 49n, 27n, 26n] },
  { name: "100 000 000 kr over 21", amount: 100_000_000_00n, unit: 100n, weights: equal(21, 1n) },
  { name: "weights beyond doubles", amount: 2n ** 80n, weights: [2n ** 53n + 1n, 2n ** 53n - 1n, 2n ** 53n] },
  {
    name: "remainders that differ in the 17th digit",
    amount: 1n,
    weights: [10n ** 17n, 10n ** 17n + 1n, 10n ** 17n],
  },
  { name: "percent that sum to 100", amount: 12_345_678_901n, weights: [33n, 33n, 34n] },
];

const random: fc.Arbitrary<Sharing> = fc
  .integer({ min: 2, max: 12 })
  .chain((count) =>
    fc.record({
      units: fc.oneof(fc.bigInt(-60n, 60n), fc.bigInt(-(2n ** 80n), 2n ** 80n)),
      unit: fc.constantFrom(1n, 100n, 100_000n),
      weights: fc.oneof(
        fc.array(fc.bigInt(0n, 9n), { minLength: count, maxLength: count }),
        fc.array(fc.bigInt(1n, 2n ** 53n), { minLength: count, maxLength: count }),
      ),
      queue: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    }),
  )
  .filter(({ weights }) => weights.some((weight) => weight > 0n))
  .map(({ units, ...rest }) => ({ name: "random", amount: units * rest.unit, ...rest }));

/** Every chosen case and forty random ones, by every method. */
export function roundingVectors(): RoundingVector[] {
  const drawn = fc.sample(random, { seed: 2025, numRuns: 40 });
  const named = drawn.map((sharing, index) => ({ ...sharing, name: `random ${index + 1}` }));
  return [...CHOSEN, ...named].flatMap((sharing) => METHODS.map((method) => vectorOf(sharing, method)));
}

function vectorOf(sharing: Sharing, method: RoundingMethod): RoundingVector {
  const { name, amount, unit = 1n, weights, queue = [...weights.keys()] } = sharing;
  const denominator = weights.reduce((a, b) => a + b, 0n);
  const numerators = weights.map((weight) => amount * weight);
  const rank = weights.map((_, index) => queue.indexOf(index));
  const { amounts, tie } = roundShares({ numerators, denominator }, unit, roundingOf(method), rank);
  const code = (index: number): string => String(index + 1).padStart(2, "0");
  const codes = (indexes: readonly number[]): string[] => indexes.map(code).sort();
  return {
    name: `${name}, ${method}`,
    method,
    amount: String(amount),
    unit: String(unit),
    codes: weights.map((_, index) => code(index)),
    weights: weights.map(String),
    queue: queue.map(code),
    amounts: amounts.map(String),
    rest: String(amount - amounts.reduce((a, b) => a + b, 0n)),
    tie: tie ? { tied: codes(tie.tied), winners: codes(tie.winners), units: String(tie.units) } : null,
  };
}
