import fc from "fast-check";
import type { Case } from "./laws.ts";

/** How many random cases each method is tried on; the nightly run sets a million. */
export const CASES: number = Number(process.env["FORDELA_CASES"] ?? 10_000);

const someone = (weights: readonly bigint[]): boolean => weights.some((weight) => weight > 0n);

const listOf = (largest: bigint, maxLength = 25): fc.Arbitrary<bigint[]> =>
  fc.array(fc.bigInt(0n, largest), { minLength: 1, maxLength }).filter(someone);

const amount = fc.bigInt(-(2n ** 80n), 2n ** 80n);

/** Full of ties: few units, weights of one digit. */
const small = fc.record({ total: fc.bigInt(-60n, 60n), weights: listOf(9n) });

/** Far beyond doubles. */
const large = fc.record({ total: amount, weights: listOf(2n ** 53n) });

/** What the agreements have: öre and people. */
const likely = fc.record({ total: fc.bigInt(0n, 10n ** 13n), weights: listOf(3_000_000n) });

/** Everyone has the same claim. */
const equal = fc
  .record({ total: amount, weight: fc.bigInt(1n, 2n ** 53n), count: fc.integer({ min: 1, max: 300 }) })
  .map(({ total, weight, count }) => ({ total, weights: Array.from({ length: count }, () => weight) }));

/** Percent, whole or in hundredths, that sum to 100. */
const percent = fc
  .record({
    total: fc.oneof(fc.bigInt(0n, 1_000n), amount),
    hundred: fc.constantFrom(100n, 10_000n),
    cuts: fc.array(fc.nat(10_000), { maxLength: 12 }),
  })
  .map(({ total, hundred, cuts }) => {
    const at = [0n, ...cuts.map((cut) => (BigInt(cut) * hundred) / 10_000n), hundred].sort((a, b) =>
      Number(a - b),
    );
    return { total, weights: at.slice(1).map((cut, index) => cut - (at[index] as bigint)) };
  });

/** Exact shares that miss a half unit, or a whole one, by as little as can be: 1 part in a sum of up to 2^53. */
const nearTies = fc
  .record({
    half: fc.bigInt(2n, 2n ** 45n),
    sides: fc.array(fc.tuple(fc.bigInt(0n, 9n), fc.constantFrom(-1n, 0n, 1n)), {
      minLength: 2,
      maxLength: 20,
    }),
  })
  .map(({ half, sides }) => {
    const weights = sides
      .map(([halves, side]) => halves * half + side)
      .map((weight) => (weight < 0n ? 0n : weight));
    const sum = weights.reduce((a, b) => a + b, 0n);
    // One more recipient makes the sum of weights a whole number of units, so that `half` is half of one.
    const total = sum / (2n * half) + 1n;
    return { total, weights: [...weights, total * 2n * half - sum] };
  });

/** Thousands of recipients. */
const many = fc
  .record({ total: amount, seed: fc.bigInt(1n, 2n ** 40n), count: fc.integer({ min: 1_000, max: 4_000 }) })
  .map(({ total, seed, count }) => ({
    total,
    weights: Array.from({ length: count }, (_, index) => (seed * BigInt(index * index + 1)) % 1_000_003n),
  }));

/** Every kind of case; thousands of recipients in one case of a thousand, for they take as long as the rest. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { arbitrary: small, weight: 300 },
  { arbitrary: large, weight: 200 },
  { arbitrary: likely, weight: 150 },
  { arbitrary: percent, weight: 149 },
  { arbitrary: nearTies, weight: 150 },
  { arbitrary: equal, weight: 50 },
  { arbitrary: many, weight: 1 },
);

/** Every division of 0 to 30 units among three recipients with weights of 0 to 9, except where nobody has a weight. */
export function* smallCases(): Generator<Case> {
  for (let weight = 1n; weight < 1000n; weight++)
    for (let total = 0n; total <= 30n; total++)
      yield { total, weights: [weight / 100n, (weight / 10n) % 10n, weight % 10n] };
}
