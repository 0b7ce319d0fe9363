import { type Doubles, doublesFor } from "../numbers/in-doubles.ts";
import type { CutShares } from "./cut-shares.ts";
import { cutByErrors } from "./internals/cut-by-errors.ts";
import { cutByLowBits, LOW_BITS_UP_TO } from "./internals/cut-by-low-bits.ts";
import { kthLargest } from "./internals/kth-largest.ts";

/** Units and sums of weights below this are shared exactly in doubles. */
export const DOUBLES_BELOW: number = 4_503_599_627_370_496;

/**
 * Shares `total` units by whole weights with the largest remainder, exactly, in doubles.
 *
 * A quotient is rounded twice: as a product and after the division. Below 2^52 it is then at most one from its floor.
 * Its remainder is a whole number that a double can hold, so it is exact and shows whether the quotient is off.
 *
 * @param sum the sum of the weights, not 0; it and `total` are whole, at least 0 and below `DOUBLES_BELOW`
 */
export function shareInDoubles(total: number, weights: Doubles, sum: number): CutShares {
  const { length } = weights;
  const units = doublesFor(length);
  const remainders = doublesFor(length);
  const cut = sum <= LOW_BITS_UP_TO ? cutByLowBits : cutByErrors;
  const left = cut(total, weights, sum, units, remainders);
  if (left === 0) return { units, remainders };
  const cutoff = kthLargest(remainders, left, sum);
  const tied: number[] = [];
  let lucky = left;
  for (let i = 0; i < length; i++) {
    const remainder = remainders[i] as number;
    if (remainder > cutoff) {
      units[i] = (units[i] as number) + 1;
      lucky--;
    } else if (remainder === cutoff) tied.push(i);
  }
  const winners = tied.slice(0, lucky);
  for (const place of winners) units[place] = (units[place] as number) + 1;
  const shares = { units, remainders, cutoff };
  return tied.length > lucky ? { ...shares, tie: { tied, winners, units: lucky } } : shares;
}
