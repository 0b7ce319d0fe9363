import type { CutShares } from "./cut-shares.ts";
import { kthLargest } from "./kth-largest.ts";

/** As many leading binary digits of a remainder as doubles hold exactly. */
const LEADING = 52;

/**
 * Shares `total` units by whole weights with the largest remainder, in bigints, whatever their size.
 *
 * @param sum the sum of the weights, not 0
 */
export function shareInBigints(total: bigint, weights: readonly bigint[], sum: bigint): CutShares<bigint> {
  const { length } = weights;
  const units = new Array<bigint>(length);
  const remainders = new Array<bigint>(length);
  // The cut is found on leading digits, in doubles; only those that share them are told apart by the rest.
  const shift = BigInt(Math.max(0, sum.toString(2).length - LEADING));
  const leading = new Float64Array(length);
  let left = total;
  for (let i = 0; i < length; i++) {
    const product = total * (weights[i] as bigint);
    const floor = product / sum;
    const remainder = product - floor * sum;
    units[i] = floor;
    remainders[i] = remainder;
    leading[i] = Number(shift === 0n ? remainder : remainder >> shift);
    left -= floor;
  }
  if (left === 0n) return { units, remainders, cutoff: undefined, lucky: 0 };
  const edge = kthLargest(leading, Number(left), Number(sum >> shift) + 1);
  const atEdge: number[] = [];
  for (let i = 0; i < length; i++) {
    const one = leading[i] as number;
    if (one > edge) {
      (units[i] as bigint) += 1n;
      left -= 1n;
    } else if (one === edge) atEdge.push(i);
  }
  if (shift !== 0n)
    atEdge.sort((a, b) => {
      const ahead = (remainders[b] as bigint) - (remainders[a] as bigint);
      return ahead > 0n ? 1 : ahead < 0n ? -1 : a - b;
    });
  const winners = atEdge.slice(0, Number(left));
  for (const index of winners) (units[index] as bigint) += 1n;
  const cutoff = remainders[winners.at(-1) as number] as bigint;
  return { units, remainders, cutoff, lucky: winners.filter((index) => remainders[index] === cutoff).length };
}
