import type { Doubles } from "./cut-shares.ts";

/** Sums of weights up to this are cut by their low bits. */
export const LOW_BITS_UP_TO = 1_073_741_824;

/**
 * Cuts everyone's share of `total` into units and a remainder, and gives what the units leave of the total. For weights
 * that sum to `LOW_BITS_UP_TO` at most, the inhabitants of a country say: much less work than `cutByErrors`.
 *
 * A quotient at most one beside its floor leaves a remainder above −sum and below twice the sum. All of these fit 32 bits,
 * and the lowest 32 bits of a product are whole whatever its size, so they are all that has to be counted.
 */
export function cutByLowBits(
  total: number,
  weights: Float64Array,
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
