import type { Ore } from "../../money/ore.ts";
import type { CountedWeight } from "./counted-weight.ts";
import type { Reading, Search } from "./search.ts";

/** How far a share may be under its figure, and over it, in öre. */
export interface Slack {
  readonly under: Ore;
  readonly over: Ore;
}

/** The slack of the figure at an index. */
export type SlackOf = (index: number) => Slack;

/** What is worked out once for a unit. */
export interface Slacks {
  /** Of each figure, where its share is not the largest. */
  readonly usual: readonly Slack[];
  /** The same, but for those that may be the largest by the figures alone. */
  readonly safe: readonly Slack[];
  /** Of the largest, on which a residual may have been put. */
  readonly most: Slack;
}

/**
 * Slacks from the share of the central pot, with any method and any pot that it may have been.
 *
 * A figure is at most a unit from its share of its own pot; the divisor method rounds shares that are all scaled alike, by no more
 * than half a unit a recipient over the pot; pots are at most a unit a recipient from the central one, and a share of that
 * difference is what a share is of the pot. On what may be the largest share a residual may have been put too.
 */
export function slacksOf(search: Search, reading: Reading, unit: Ore): SlackOf {
  const { safe } = knownSlacks(search, reading, unit);
  return (index) => safe[index] as Slack;
}

/** As `slacksOf`, where all that is not alike is shared by one weight: the largest share is that of whoever has most of it. */
export function slacksBy(search: Search, reading: Reading, weight: CountedWeight, unit: Ore): SlackOf {
  const { usual, most } = knownSlacks(search, reading, unit);
  const top = reading.recipients.reduce((all, _, place) => Math.max(all, weight.count(place)), 0);
  return (index) => {
    const place = reading.places[index] as number;
    // A base given may be all there is; then the first of all alike takes the residual.
    const largest = weight.count(place) === top || (place === 0 && search.base !== undefined);
    return largest ? most : (usual[index] as Slack);
  };
}

function knownSlacks(search: Search, reading: Reading, unit: Ore): Slacks {
  const known = reading.slacks.get(unit);
  if (known) return known;
  const whole = BigInt(reading.recipients.length) * unit;
  const least = search.sum - whole;
  const most = alike(2n * whole);
  const usual = search.amounts.map((amount) => {
    if (least <= 0n) return most;
    const slack = unit + (whole * (amount + most.over)) / least + 1n;
    return slack < most.over ? alike(slack) : most;
  });
  const sure = new Set(search.smaller);
  const safe = usual.map((slack, index) => (sure.has(index) ? slack : most));
  const slacks = { usual, safe, most };
  reading.slacks.set(unit, slacks);
  return slacks;
}

/** The same under and over. */
export function alike(slack: Ore): Slack {
  return { under: slack, over: slack };
}
