import type { CutShares } from "./cut-shares.ts";
import { kthLargest } from "./internals/kth-largest.ts";

/** The number of binary digits that always fits a double, if it may be rounded. */
const FINITE = 1000;

/**
 * Shares `total` units by whole weights with the largest remainder, in bigints, whatever their size.
 *
 * @param sum the sum of the weights, not 0
 */
export function shareInBigints(total: bigint, weights: readonly bigint[], sum: bigint): CutShares {
  const { length } = weights;
  const units: bigint[] = [];
  const remainders: bigint[] = [];
  const rounded = new Float64Array(length);
  const shift = BigInt(Math.max(0, sum.toString(2).length - FINITE));
  let left = total;
  for (let i = 0; i < length; i++) {
    const product = total * (weights[i] as bigint);
    const floor = product / sum;
    const remainder = product - floor * sum;
    units.push(floor);
    remainders.push(remainder);
    rounded[i] = Number(remainder >> shift);
    left -= floor;
  }
  // Finds the cut in doubles. Rounding keeps the order but may make remainders near the cut equal; they are compared
  // exactly here.
  const edge = kthLargest(rounded, Number(left), Number(sum >> shift) + 1);
  const atEdge: number[] = [];
  rounded.forEach((one, i) => {
    if (one > edge) {
      (units[i] as bigint) += 1n;
      left -= 1n;
    } else if (one === edge) atEdge.push(i);
  });
  // Stable: those with the same remainder stay in the order of the list.
  atEdge.sort((a, b) => Number((remainders[b] as bigint) - (remainders[a] as bigint)));
  const winners = atEdge.slice(0, Number(left));
  for (const index of winners) (units[index] as bigint) += 1n;
  const cutoff = remainders[winners.at(-1) as number] as bigint;
  return { units, remainders, cutoff, lucky: winners.filter((index) => remainders[index] === cutoff).length };
}
