import type { Ore } from "../../money/ore.ts";
import { ceilingOf } from "../../money/whole-division.ts";
import { ROUNDINGS } from "../../rounding/index.ts";
import type { RoundingMethod } from "../../rounding/method.ts";
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
  const first = ceilingOf(sum - (count * unit) / 2n, unit) * unit;
  for (let near = first; near <= sum + count * unit; near += unit) if (near >= 0n) pots.push(near);
  return pots;
}

/** One pot near all that are possible, for a first look; none where nothing is known of the pot. */
export function centralPots(search: Search, { whole }: Reading): Ore[] {
  if (search.pot !== undefined) return [search.pot];
  return whole ? [search.sum] : statedPots(search);
}

/**
 * How far each figure may be from its share of the central pot, in öre, with any method and any pot that it may have been.
 *
 * A figure is at most a unit from its share of its own pot; the divisor method rounds shares that are all scaled alike, by no more
 * than half a unit a recipient over the pot; pots are at most a unit a recipient from the central one, and a share of that
 * difference is what a share is of the pot. On what may be the largest share a residual may have been put too.
 */
export function slacksOf(search: Search, reading: Reading, unit: Ore): readonly Ore[] {
  const known = reading.slacks.get(unit);
  if (known) return known;
  const whole = BigInt(reading.recipients.length) * unit;
  const least = search.sum - whole;
  const most = 2n * whole;
  const sure = new Set(search.smaller);
  const slacks = search.amounts.map((amount, index) => {
    if (!sure.has(index) || least <= 0n) return most;
    const slack = unit + (whole * (amount + most)) / least + 1n;
    return slack < most ? slack : most;
  });
  reading.slacks.set(unit, slacks);
  return slacks;
}

function statedPots({ agreements, level }: Search): Ore[] {
  const lines = agreements.flatMap((agreement) => agreement.lines);
  return [...new Set(lines.filter((line) => line.level === level).map(({ amount }) => amount))];
}
