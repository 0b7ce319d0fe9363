import type { CutShares } from "./cut-shares.ts";
import { kthLargest } from "./kth-largest.ts";

/** Units and sums of weights below this are shared exactly in doubles. */
export const DOUBLES_BELOW: number = 4_503_599_627_370_496;

/** A double times this, and back, leaves its upper half (Veltkamp): the product of two halves is exact. */
const SPLIT = 134_217_729;

/**
 * Shares `total` units by whole weights with the largest remainder, in doubles and exactly.
 *
 * Products of two doubles are kept as the rounded product and its error (Dekker). Below 2^52 a quotient is then at most one
 * beside its floor, and its remainder, which is a whole number that a double holds, comes out exact and tells.
 *
 * @param sum the sum of the weights; it and `total` are whole, at least 0 and below `DOUBLES_BELOW`, and `sum` is not 0
 */
export function shareInDoubles(total: number, weights: Float64Array, sum: number): CutShares {
  const { length } = weights;
  const units = new Float64Array(length);
  const remainders = new Float64Array(length);
  const totalUpper = upper(total);
  const totalLower = total - totalUpper;
  const sumUpper = upper(sum);
  const sumLower = sum - sumUpper;
  let left = total;
  for (let i = 0; i < length; i++) {
    const weight = weights[i] as number;
    const weightUpper = upper(weight);
    const weightLower = weight - weightUpper;
    const product = total * weight;
    const productError =
      totalLower * weightLower -
      (product - totalUpper * weightUpper - totalLower * weightUpper - totalUpper * weightLower);
    let floor = Math.floor(product / sum);
    const floorUpper = upper(floor);
    const floorLower = floor - floorUpper;
    const back = floor * sum;
    const backError =
      floorLower * sumLower - (back - floorUpper * sumUpper - floorLower * sumUpper - floorUpper * sumLower);
    let remainder = product - back + (productError - backError);
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
  if (left === 0) return { units, remainders, cutoff: undefined, lucky: 0 };
  const cutoff = kthLargest(remainders, left, sum);
  return { units, remainders, cutoff, lucky: handOut(units, remainders, cutoff, left) };
}

function upper(value: number): number {
  const scaled = SPLIT * value;
  return scaled - (scaled - value);
}

/** A unit each to the remainders above the cutoff, and to the first of those at it; gives the number of the latter. */
function handOut(units: Float64Array, remainders: Float64Array, cutoff: number, left: number): number {
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
