import type { CutShares } from "./cut-shares.ts";
import { largestRemainder } from "./largest-remainder.ts";

/**
 * Shares `total` units by whole weights with the largest remainder, in bigints, whatever their size.
 *
 * @param sum the sum of the weights, not 0
 */
export function shareInBigints(total: bigint, weights: readonly bigint[], sum: bigint): CutShares {
  const products = weights.map((weight) => total * weight);
  const remainders = products.map((product) => product % sum);
  const floors = products.map((product) => product / sum);
  const rank = [...weights.keys()];
  return { ...largestRemainder.round({ floors, remainders, denominator: sum, total, rank }), remainders };
}
