import type { Ore } from "../../../money/ore.ts";
import type { CountedWeight } from "./counted-weight.ts";
import type { Reading, Search } from "./search.ts";

/** With how many figures each is compared: the first ones rule out nearly every weight that can be. */
const COMPARED = 40;
/** More than the quotients of two numbers differ by as doubles. */
const ROOM = 1.000_000_000_001;

/**
 * Whether the figures lie on a straight line over a weight, as they do for **any** base and **any** pot: where the
 * exact shares are b + r · w with r at least 0, two figures differ as their shares do, to within a unit, by every rounding method
 * (for the divisor method, as the scaled shares do). It quickly rules out weights that are unrelated to the figures. The
 * first recipient and those of the largest weight are left out: a residual may have been put on them.
 */
export function mayBeLinear(
  { amounts, order, units }: Search,
  { places }: Reading,
  { count, top }: CountedWeight,
): boolean {
  const before: [weight: number, amount: number][] = [];
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const index of order) {
    const place = places[index] as number;
    const [weight, amount] = [count(place), Number((amounts[index] as Ore) / (units[0] as Ore))];
    if (!Number.isSafeInteger(amount)) return true;
    if (place === 0 || weight === top) continue;
    for (const [otherWeight, otherAmount] of before) {
      const [run, rise] = [weight - otherWeight, amount - otherAmount];
      const side = Math.sign(run);
      if (side === 0 && Math.abs(rise) > 1) return false;
      if (side === 0) continue;
      least = Math.max(least, (rise - side) / run);
      most = Math.min(most, (rise + side) / run);
    }
    if (least > most * ROOM) return false;
    if (before.length < COMPARED) before.push([weight, amount]);
  }
  return true;
}

/** Places of figures that cannot be the largest share, whatever the rounding, largest first. */
export function smallerOnes(amounts: readonly Ore[], unit: Ore, recipients: number): number[] {
  const largest = amounts.reduce((most, amount) => (amount > most ? amount : most), 0n);
  const sure = largest - BigInt(recipients + 1) * unit;
  return [...amounts.keys()]
    .filter((index) => (amounts[index] as Ore) <= sure)
    .sort((a, b) => ((amounts[a] as Ore) > (amounts[b] as Ore) ? -1 : 1));
}
