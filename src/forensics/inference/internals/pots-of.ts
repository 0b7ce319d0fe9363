import type { Ore } from "../../../money/ore.ts";
import { ceilingOf } from "../../../numbers/floor-of.ts";
import type { KnownMethod } from "../../../rounding/rounding-method.ts";
import { roundingOf } from "../../../rounding/roundings-in-use.ts";
import type { WholeRange } from "../../fits/linear.ts";
import type { Reading, Search } from "./search.ts";

/**
 * What may have been shared out: the pot given; what the figures add up to, where a method always sums; whole units around
 * that, where it need not; and where figures are missing, the amounts of the agreements' lines.
 */
export function potsOf(search: Search, reading: Reading, method: KnownMethod, unit: Ore): Ore[] {
  const { pot, sum } = search;
  const { sums } = roundingOf(method);
  if (!reading.whole) {
    const candidates = pot === undefined ? statedPots(search) : [pot];
    return candidates.filter((one) => one >= sum && (!sums || one % unit === 0n));
  }
  if (sums) return pot === undefined || pot === sum ? [sum] : [];
  if (pot !== undefined) return [pot];
  const { least, most } = aroundSum(search, reading, unit);
  const pots: Ore[] = [];
  for (let near = ceilingOf(least, unit) * unit; near <= most; near += unit) if (near >= 0n) pots.push(near);
  return pots;
}

/** One pot near all that are possible, for a first look; none where nothing is known of the pot. */
export function centralPots(search: Search, { whole }: Reading): Ore[] {
  if (search.pot !== undefined) return [search.pot];
  return whole ? [search.sum] : statedPots(search);
}

/** The least and the most of all pots of `potsOf`, whatever the method; in several parts where they are apart. */
export function potRanges(search: Search, reading: Reading, unit: Ore): WholeRange[] {
  const { pot, base = 0n } = search;
  const ranges =
    pot === undefined && reading.whole
      ? [aroundSum(search, reading, unit)]
      : (pot === undefined ? statedPots(search) : [pot]).map((one) => ({ least: one, most: one }));
  // No pot is below nothing, nor below what the bases take.
  const floor = base > 0n ? base * BigInt(reading.recipients.length) : 0n;
  return ranges.flatMap(({ least, most }) =>
    most < floor ? [] : [{ least: least > floor ? least : floor, most }],
  );
}

/** The pots that figures of all who share may have been rounded from: up by half a unit each at most, or down by one. */
function aroundSum({ sum }: Search, { recipients }: Reading, unit: Ore): WholeRange {
  const all = BigInt(recipients.length) * unit;
  return { least: sum - all / 2n, most: sum + all };
}

function statedPots({ agreements, level }: Search): Ore[] {
  const lines = agreements.flatMap((agreement) => agreement.lines);
  return [...new Set(lines.filter((line) => line.level === level).map(({ amount }) => amount))];
}
