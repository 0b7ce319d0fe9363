import type { Doubles } from "../numbers/in-doubles.ts";
import type { CutShares } from "./cut-shares.ts";
import { shareInDoubles } from "./share-in-doubles.ts";

/**
 * Shares more units than doubles can hold, by weights whose sum they can hold. Every recipient gets its weight once for
 * each time that the sum goes into the total. The rest is less than the sum and is shared in doubles.
 *
 * @param weights the same as `doubles`
 * @param sum the sum of the weights, below `DOUBLES_BELOW` and not 0
 */
export function shareBeyondDoubles(
  total: bigint,
  weights: ArrayLike<number | bigint>,
  doubles: Doubles,
  sum: number,
): CutShares {
  const times = total / BigInt(sum);
  const shared = shareInDoubles(Number(total % BigInt(sum)), doubles, sum);
  const units = new Array<bigint>(doubles.length);
  for (let i = 0; i < units.length; i++)
    units[i] = times * BigInt(weights[i] as number | bigint) + BigInt(shared.units[i] as number);
  return { ...shared, units };
}
