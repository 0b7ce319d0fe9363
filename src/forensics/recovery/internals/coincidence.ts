import { type Fraction, lowest } from "../../../numbers/fraction.ts";
import { REACH, withinReach } from "../../../rounding/reach.ts";
import type { PerCapita } from "../per-capita.ts";
import type { TotalRange } from "../search-totals.ts";

/**
 * An estimate of how many national totals of a range would explain all but so many rows of a table that is unrelated
 * to persons. It assumes that every remainder of a division is equally likely. At the range's greatest total, where a
 * row is the easiest to explain.
 */
export function coincidence(table: PerCapita, [from, to]: TotalRange, wrongRows: number): Fraction {
  const { shared, unit, rounding, amounts } = table;
  const units = unit * BigInt(to);
  const wide = withinReach(REACH[rounding].below, units) + withinReach(REACH[rounding].above, units) + 1n;
  const hits = wide < shared ? wide : shared;
  const fitting = BigInt(amounts.length - wrongRows);
  const ways = choose(BigInt(amounts.length), BigInt(wrongRows));
  return lowest(BigInt(to - from + 1) * ways * hits ** fitting, shared ** fitting);
}

/** The number of ways to choose so many out of `from`. */
function choose(from: bigint, chosen: bigint): bigint {
  let ways = 1n;
  for (let taken = 0n; taken < chosen; taken++) ways = (ways * (from - taken)) / (taken + 1n);
  return ways;
}
