import type { Doubles } from "../../numbers/in-doubles.ts";

/** Multiplying a double by this and subtracting leaves its upper half (Veltkamp). Products of two halves are exact. */
const SPLIT = 134_217_729;

/**
 * Cuts every share of `total` into units and a remainder, and returns the number of units left of the total. Works for
 * everything that `shareInDoubles` takes.
 *
 * A product of two doubles is kept as the rounded product and its error (Dekker), and so is the quotient times the sum.
 * Their difference is the exact remainder.
 */
export function cutByErrors(
  total: number,
  weights: Doubles,
  sum: number,
  units: Doubles,
  remainders: Doubles,
): number {
  const totalUpper = upper(total);
  const totalLower = total - totalUpper;
  const sumUpper = upper(sum);
  const sumLower = sum - sumUpper;
  let left = total;
  for (let i = 0; i < weights.length; i++) {
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
  return left;
}

function upper(value: number): number {
  const scaled = SPLIT * value;
  return scaled - (scaled - value);
}
