import type { CutShares, Doubles } from "./cut-shares.ts";
import { cutByErrors } from "./internals/cut-by-errors.ts";
import { cutByLowBits, LOW_BITS_UP_TO } from "./internals/cut-by-low-bits.ts";
import { kthLargest } from "./internals/kth-largest.ts";

/** Units and sums of weights below this are shared exactly in doubles. */
export const DOUBLES_BELOW: number = 4_503_599_627_370_496;

/** Up to this length, a plain array is faster than a typed array, which allocates its own memory. */
const FEW = 32;

/**
 * Shares `total` units by whole weights with the largest remainder, exactly, in doubles.
 *
 * A quotient is rounded twice: as a product and after the division. Below 2^52 it is then at most one from its floor.
 * Its remainder is a whole number that a double can hold, so it is exact and shows whether the quotient is off.
 *
 * @param sum the sum of the weights, not 0; it and `total` are whole, at least 0 and below `DOUBLES_BELOW`
 */
export function shareInDoubles(total: number, weights: Float64Array, sum: number): CutShares {
  const { length } = weights;
  const room = (): Doubles => (length > FEW ? new Float64Array(length) : new Array<number>(length));
  const [units, remainders] = [room(), room()];
  const cut = sum <= LOW_BITS_UP_TO ? cutByLowBits : cutByErrors;
  const left = cut(total, weights, sum, units, remainders);
  if (left === 0) return { units, remainders, cutoff: undefined, lucky: 0 };
  const cutoff = kthLargest(remainders, left, sum);
  return { units, remainders, cutoff, lucky: handOut(units, remainders, cutoff, left) };
}

/**
 * Gives one unit each to the remainders above the cutoff, and to the first ones at it. Returns how many at it got one.
 */
function handOut(units: Doubles, remainders: Doubles, cutoff: number, left: number): number {
  let more = left;
  for (let i = 0; i < units.length; i++)
    if ((remainders[i] as number) > cutoff) {
      units[i] = (units[i] as number) + 1;
      more--;
    }
  const lucky = more;
  for (let i = 0; more > 0; i++)
    if (remainders[i] === cutoff) {
      units[i] = (units[i] as number) + 1;
      more--;
    }
  return lucky;
}
