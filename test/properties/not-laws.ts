import { roundShares } from "../../src/rounding/round-shares.ts";
import type { Rounding } from "../../src/rounding/rounding.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import { type Allocator, type Case, LAWS, type Law } from "./laws.ts";

/** A case that breaks a law, and for the law of those who gain people the weights when they have. */
export interface Counterexample extends Case {
  readonly grown?: readonly bigint[];
}

/** How far a search goes before it is given up: the size of the largest case. */
const LARGEST = 30;

/** The methods that a law does not hold for, with no rounding (`exact`) left out. */
export function methodsBreaking(law: Law): readonly RoundingMethod[] {
  return (
    ["largest-remainder", "divisor", "nearest-residual-to-largest", "nearest", "floor"] as const
  ).filter((method) => !law.methods.includes(method));
}

/** The law that compares two years' weights, which has a search of its own. */
export const PEOPLE: Law = lawNamed("who gains people never loses a unit to one who does not");

function lawNamed(name: string): Law {
  const law = LAWS.find((one) => one.name === name);
  if (!law) throw new Error(`no law is named "${name}"`);
  return law;
}

/**
 * The smallest case that breaks a law and where no tie decides: by total and weights added up, then by the number of
 * recipients. Every case before it has been tried, so there is no smaller one.
 */
export function smallestBreaking(law: Law, rounding: Rounding): Counterexample | undefined {
  return law === PEOPLE ? smallestGrowth(rounding) : smallestCase(law, rounding);
}

function smallestCase(law: Law, rounding: Rounding): Counterexample | undefined {
  for (let size = 2; size <= LARGEST; size++)
    for (let count = 1; count < size; count++)
      for (let sum = count; sum < size; sum++)
        for (const weights of partitions(sum, count)) {
          const example = { total: BigInt(size - sum), weights: weights.map(BigInt) };
          const { share, tied } = noticing(rounding);
          if (!law.holds(share, example) && !tied()) return example;
        }
  return undefined;
}

/** As {@link smallestBreaking}, where the weights of both years count. */
function smallestGrowth(rounding: Rounding): Counterexample | undefined {
  for (let size = 4; size <= LARGEST; size++)
    for (let count = 2; 2 * count < size; count++)
      for (let sum = count; 2 * sum < size; sum++)
        for (const weights of partitions(sum, count))
          for (let more = 1; 2 * sum + more < size; more++) {
            const { share, tied } = noticing(rounding);
            const now = { total: BigInt(size - 2 * sum - more), weights: weights.map(BigInt) };
            const before = share(now);
            if (tied()) continue;
            for (const growth of compositions(more, count)) {
              const grown = weights.map((weight, index) => BigInt(weight + (growth[index] as number)));
              const after = share({ ...now, weights: grown });
              const change = after.map((amount, index) => amount - (before[index] as bigint));
              const loses = change.some((units, index) => units < 0n && growth[index] !== 0);
              const gains = change.some((units, index) => units > 0n && growth[index] === 0);
              if (loses && gains && noTie(rounding, { ...now, weights: grown })) return { ...now, grown };
            }
          }
  return undefined;
}

function noTie(rounding: Rounding, example: Case): boolean {
  const { share, tied } = noticing(rounding);
  share(example);
  return !tied();
}

/** An allocator, and whether a tie has decided any of what it shared out. */
function noticing(rounding: Rounding): { readonly share: Allocator; readonly tied: () => boolean } {
  let tied = false;
  const share: Allocator = ({ total, weights }, rank = [...weights.keys()]) => {
    const denominator = weights.reduce((a, b) => a + b, 0n);
    const numerators = weights.map((weight) => total * weight);
    const { amounts, tie } = roundShares({ numerators, denominator }, 1n, rounding, rank);
    if (tie) tied = true;
    return amounts;
  };
  return { share, tied: () => tied };
}

/** The ways to write a sum as so many numbers from 1 up, the largest first in each and among them. */
function* partitions(sum: number, count: number, largest: number = sum): Generator<readonly number[]> {
  if (count === 0) {
    if (sum === 0) yield [];
    return;
  }
  for (let first = Math.min(largest, sum - count + 1); first * count >= sum && first > 0; first--)
    for (const others of partitions(sum - first, count - 1, first)) yield [first, ...others];
}

/** The ways to write a sum as so many numbers from 0 up, in order. */
function* compositions(sum: number, count: number): Generator<readonly number[]> {
  if (count === 1) yield [sum];
  else
    for (let first = 0; first <= sum; first++)
      for (const others of compositions(sum - first, count - 1)) yield [first, ...others];
}
