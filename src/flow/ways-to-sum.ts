import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";

/** More different sums than this are not followed. */
const MOST = 200_000;

/**
 * In how many ways some of the amounts sum to a total: 0 is none, 1 means that the rows are known. `undefined` if there are
 * too many sums to count.
 *
 * @example
 * ```ts
 * import { waysToSum } from "fordela/flow";
 * waysToSum([100n, 200n, 300n], 300n); // 2n
 * ```
 */
export function waysToSum(amounts: readonly Ore[], total: Ore): bigint | undefined {
  checkArgument("waysToSum", "amounts", amounts, "list");
  checkArgument("waysToSum", "total", total, "bigint");
  let ways = new Map<Ore, bigint>([[0n, 1n]]);
  for (const amount of amounts) {
    const next = new Map(ways);
    for (const [reached, count] of ways) {
      const sum = reached + amount;
      if (sum <= total) next.set(sum, (next.get(sum) ?? 0n) + count);
    }
    if (next.size > MOST) return undefined;
    ways = next;
  }
  return ways.get(total) ?? 0n;
}
