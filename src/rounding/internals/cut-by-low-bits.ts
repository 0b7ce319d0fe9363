import type { Doubles } from "../../numbers/in-doubles.ts";

/** The largest sum of weights that is cut by low bits. */
export const LOW_BITS_UP_TO = 1_073_741_824;

/**
 * Cuts every share of `total` into units and a remainder, and returns the number of units left of the total. Works for
 * weights that sum to at most `LOW_BITS_UP_TO`, such as the inhabitants of a country, and is much faster than
 * `cutByErrors`.
 *
 * A quotient that is at most one from its floor leaves a remainder above −sum and below twice the sum. These fit 32
 * bits, and the lowest 32 bits of a product are exact at any size, so only they are computed.
 */
export function cutByLowBits(
  total: number,
  weights: Doubles,
  sum: number,
  units: Doubles,
  remainders: Doubles,
): number {
  let left = total;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    let floor = Math.floor((total * weight) / sum);
    let remainder = (Math.imul(total, weight) - Math.imul(floor, sum)) | 0;
    if (remainder < 0) {
      remainder += sum;
      floor -= 1;
    } else if (remainder >= sum) {
      remainder -= sum;
      floor += 1;
    }
    units[i] = floor;
    remainders[i] = remainder;
    left -= floor;
  }
  return left;
}
