import type { Ore } from "../money/ore.ts";
import { ROUNDINGS } from "../rounding/index.ts";
import type { RoundingMethod } from "../rounding/method.ts";
import { ceiling } from "./linear.ts";
import type { Reading, Search } from "./search.ts";

/**
 * What may have been shared out: the pot given; what the figures add up to, where a method always sums; whole units around
 * that, where it need not; and where figures are missing, the amounts of the agreements' lines.
 */
export function potsOf(search: Search, reading: Reading, method: RoundingMethod, unit: Ore): Ore[] {
  const { pot, sum } = search;
  const { sums } = ROUNDINGS[method];
  if (!reading.whole) {
    const candidates = pot === undefined ? statedPots(search) : [pot];
    return candidates.filter((one) => one >= sum && (!sums || one % unit === 0n));
  }
  if (sums) return pot === undefined || pot === sum ? [sum] : [];
  if (pot !== undefined) return [pot];
  const count = BigInt(reading.recipients.length);
  const pots: Ore[] = [];
  const first = ceiling(sum - (count * unit) / 2n, unit) * unit;
  for (let near = first; near <= sum + count * unit; near += unit) if (near >= 0n) pots.push(near);
  return pots;
}

/** One pot near all that are possible, for a first look; none where nothing is known of the pot. */
export function centralPots(search: Search, { whole }: Reading): Ore[] {
  if (search.pot !== undefined) return [search.pot];
  return whole ? [search.sum] : statedPots(search);
}

/** How far a share may be from its figure in a first look, in öre: no method is further off, whatever the pot near the central one. */
export function slackOf({ units }: Search, { recipients }: Reading): Ore {
  return 2n * BigInt(recipients.length) * (units[0] as Ore);
}

function statedPots({ agreements, level }: Search): Ore[] {
  const lines = agreements.flatMap((agreement) => agreement.lines);
  return [...new Set(lines.filter((line) => line.level === level).map(({ amount }) => amount))];
}
