import type { Ore } from "../../../money/ore.ts";
import { beyondReach, REACH_BY_METHOD } from "../../../rounding/reach.ts";
import type { KnownMethod } from "../../../rounding/rounding-method.ts";
import type { CountedWeight } from "./counted-weight.ts";
import type { Reading, Search } from "./search.ts";
import type { Tolerance, Tolerances } from "./tolerance.ts";

/** The slack of the figure at an index. */
export type ToleranceOf = (index: number) => Tolerance;

/** How far shares may be from their figures with a method that sets a limit to it, ends included; öre are not halved. */
export function limitOf(rounding: KnownMethod, unit: Ore): Tolerance | undefined {
  const reach = REACH_BY_METHOD[rounding];
  return reach && { under: beyondReach(reach.below, unit), over: beyondReach(reach.above, unit) };
}

/** The slacks from shares of the very pot with one method, where those with any method are known. */
export function toleranceWith(rounding: KnownMethod, unit: Ore, any: ToleranceOf): ToleranceOf {
  const slack = limitOf(rounding, unit);
  return slack ? () => slack : any;
}

/**
 * Slacks from shares of the central pot, with any method and any pot that it may have been, the same under and over.
 *
 * A figure is at most a unit from its share of its own pot; the divisor method rounds shares that are all scaled alike, by no more
 * than half a unit a recipient over the pot; pots are at most a unit a recipient from the central one, and a share of that
 * difference is what a share is of the pot. On what may be the largest share a residual may have been put too.
 */
export function tolerancesOf(search: Search, reading: Reading, unit: Ore): ToleranceOf {
  const { safe } = knownSlacks(search, reading, unit);
  return (index) => safe[index] as Tolerance;
}

/**
 * Slacks from shares of the very pot, with any method, where everything that is not shared alike is shared by
 * weights. The recipient that has most of each of them has the largest share; where none has, the figures must show
 * which may.
 */
export function tolerancesBy(
  search: Search,
  reading: Reading,
  weights: readonly CountedWeight[],
  unit: Ore,
): ToleranceOf {
  const { usual, largest } = knownSlacks(search, reading, unit);
  const tops = weights.map(({ top }) => top);
  const mostOfAll = (place: number): boolean =>
    weights.every(({ count }, index) => count(place) === tops[index]);
  if (weights.length > 1 && !reading.recipients.some((_, place) => mostOfAll(place)))
    return tolerancesOf(search, reading, unit);
  return (index) => {
    const place = reading.places[index] as number;
    // A base given may be all there is; then the first of all alike takes the residual.
    const first = place === 0 && search.base !== undefined;
    return first || mostOfAll(place) ? largest : (usual[index] as Tolerance);
  };
}

function knownSlacks(search: Search, reading: Reading, unit: Ore): Tolerances {
  const known = reading.slacks.get(unit);
  if (known) return known;
  const whole = BigInt(reading.recipients.length) * unit;
  const most = 2n * whole;
  const sure = new Set(search.smaller);
  // A unit, and what all are scaled by; and the other pot: each as a part of no less than the least pot.
  const scaled = (more: bigint, least: bigint): Tolerance => {
    const slack = least > 0n ? unit + more / least + 1n : most;
    return alike(slack < most ? slack : most);
  };
  const slacks = {
    usual: search.amounts.map((amount) => scaled(whole * (amount + unit), 2n * search.sum - whole)),
    safe: search.amounts.map((amount, index) =>
      sure.has(index) ? scaled(whole * (amount + most), search.sum - whole) : alike(most),
    ),
    largest: alike(most),
  };
  reading.slacks.set(unit, slacks);
  return slacks;
}

/** The same under and over. */
function alike(slack: Ore): Tolerance {
  return { under: slack, over: slack };
}
