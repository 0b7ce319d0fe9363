import type { Ore } from "../money/ore.ts";
import type { CountedWeight } from "./counted-weight.ts";
import type { Reading, Search } from "./search.ts";

/** How many figures a first look takes, beside the two that it measures by. */
const LOOKED_AT = 4;

/**
 * Whether a few figures lie on a straight line over a weight, as they do for **any** base and **any** pot: where the exact
 * shares are b + r · w, the differences of two pairs of figures are as those of their weights, but for the rounding of
 * each. A quick no for weights that have nothing to do with the figures.
 */
export function aligned({ amounts, order, units }: Search, reading: Reading, weight: CountedWeight): boolean {
  const { places, recipients } = reading;
  const [top, low, ...others] = order;
  if (top === undefined || low === undefined) return true;
  const own = (index: number): bigint => BigInt(weight.count(places[index] as number));
  const amount = (index: number): Ore => amounts[index] as Ore;
  const rise = amount(top) - amount(low);
  const run = own(top) - own(low);
  // No method leaves a figure further from its exact share than half of one unit for each recipient and one more.
  const rounding = BigInt(recipients.length + 1) * (units[0] as Ore);
  return others.slice(0, LOOKED_AT).every((index) => {
    const [up, along] = [amount(index) - amount(low), own(index) - own(low)];
    const off = rise * along - up * run;
    return size(off) <= rounding * (size(along) + size(run));
  });
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
