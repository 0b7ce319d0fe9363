import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import type { CountedWeight } from "./counted-weight.ts";
import type { Reading, Search } from "./search.ts";

/**
 * Whether the figures lie on a straight line over a weight, as they do for **any** base and **any** pot: where the
 * exact shares are b + r · w, the differences of two pairs of figures are as those of their weights, but for the
 * rounding of each, which is a unit at most (from shares scaled a little, for the divisor method). It quickly rules
 * out weights that are unrelated to the figures. Figures that may be the largest are left out: a residual may have
 * been put on them.
 */
export function mayBeLinear(search: Search, { places }: Reading, weight: CountedWeight): boolean {
  const { amounts, smaller, units } = search;
  const top = smaller[0];
  const low = smaller.at(-1);
  if (top === undefined || low === undefined) return true;
  const own = (index: number): bigint => BigInt(weight.count(places[index] as number));
  const amount = (index: number): Ore => amounts[index] as Ore;
  const rise = amount(top) - amount(low);
  const run = own(top) - own(low);
  const rounding = 2n * (units[0] as Ore);
  return smaller.every((index) => {
    const [up, along] = [amount(index) - amount(low), own(index) - own(low)];
    return absolute(rise * along - up * run) <= rounding * (absolute(along) + absolute(run));
  });
}

/** Places of figures that cannot be the largest share, whatever the rounding, largest first. */
export function smallerOnes(amounts: readonly Ore[], unit: Ore, recipients: number): number[] {
  const largest = amounts.reduce((most, amount) => (amount > most ? amount : most), 0n);
  const sure = largest - BigInt(recipients + 1) * unit;
  return [...amounts.keys()]
    .filter((index) => (amounts[index] as Ore) <= sure)
    .sort((a, b) => ((amounts[a] as Ore) > (amounts[b] as Ore) ? -1 : 1));
}
