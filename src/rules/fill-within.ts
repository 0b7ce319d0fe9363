import type { Fraction } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";

/** The minimum and the maximum of each share, in the measure of the total. */
export interface Bounds {
  readonly min: bigint;
  readonly max: bigint | undefined;
}

/** Shares within bounds, `numerators[i] / denominator`, and the proof that they are the only ones. */
export interface Filled {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** The amount for each unit of weight, for the shares at no bound. */
  readonly rate: Fraction | null;
  readonly at: readonly ("min" | "max" | null)[];
}

/**
 * Shares a total in proportion to weights, with every share within its bounds. Sets the shares outside their bounds to
 * the bound, shares the rest among the others again, and repeats until no share changes. Each round settles the kind of
 * breach that weighs more, so that no share is set to a bound without need. There is at most one round for each
 * recipient.
 *
 * If every share is at its maximum, the money left is not shared. Returns `undefined` if money is left and all
 * remaining weights are 0.
 * of 0 to share it by.
 */
export function fillWithin(
  weights: readonly bigint[],
  total: bigint,
  { min, max }: Bounds,
): Filled | undefined {
  const at: ("min" | "max" | null)[] = weights.map(() => null);
  for (;;) {
    const free = weights.flatMap((_, index) => (at[index] === null ? [index] : []));
    const left =
      total - sum(at.map((bound) => (bound === "min" ? min : bound === "max" ? (max as bigint) : 0n)));
    const weight = sum(free.map((index) => weights[index] as bigint)) || 1n;
    // A breach is the distance from a share to its bound, times the free weight.
    const breaches = free.map((index) => {
      const share = left * (weights[index] as bigint);
      const raise = min * weight - share;
      const cut = max === undefined ? 0n : share - max * weight;
      return { index, raise: raise > 0n ? raise : 0n, cut: cut > 0n ? cut : 0n };
    });
    const [raised, saved] = [sum(breaches.map(({ raise }) => raise)), sum(breaches.map(({ cut }) => cut))];
    if (raised === 0n && saved === 0n) return filled(weights, at, free, left, weight, { min, max });
    for (const { index, raise, cut } of breaches) {
      if (raise > 0n && raised >= saved) at[index] = "min";
      if (cut > 0n && saved >= raised) at[index] = "max";
    }
  }
}

function filled(
  weights: readonly bigint[],
  at: readonly ("min" | "max" | null)[],
  free: readonly number[],
  left: bigint,
  weight: bigint,
  { min, max }: Bounds,
): Filled | undefined {
  const weightless = free.every((index) => weights[index] === 0n);
  if (weightless && left !== 0n && !at.includes("max")) return undefined;
  const numerators = weights.map((own, index) => {
    if (at[index] === "min") return min * weight;
    return at[index] === "max" ? (max as bigint) * weight : left * own;
  });
  return {
    numerators,
    denominator: weight,
    rate: weightless ? null : { numerator: left, denominator: weight },
    at,
  };
}
