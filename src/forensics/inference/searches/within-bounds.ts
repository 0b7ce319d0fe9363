import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import { sum } from "../../../numbers/sum.ts";
import { fillWithin } from "../../../rules/fill-within.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import { chanceOf } from "../internals/chance-of.ts";
import { EVERY_BAND } from "../internals/common-bands.ts";
import type { CountedWeight } from "../internals/counted-weight.ts";
import type { Family } from "../internals/family.ts";
import { fitsOf } from "../internals/fit-of.ts";
import type { Claimed, Reading, Search, SearchFor } from "../internals/search.ts";
import { tolerancesOf } from "../internals/tolerances-of.ts";

const PAUSE_EVERY = 500;

/** The power of ten that the amounts at no bound must have against a coincidence: those at a bound show no weight. */
const TELLING = 2;

/** Bounds that the figures show: the least amount and the greatest, where several recipients got them. */
interface Bounds {
  readonly min?: Ore;
  readonly max?: Ore;
}

/** By one weight, with a minimum, a maximum or both for each recipient: one recipient at a bound is no evidence of it. */
export const withinBounds: SearchFor = function* (search) {
  if (search.units.length === 0 || search.base !== undefined) return;
  for (const bounds of boundsOf(search)) {
    const free = search.amounts.flatMap((amount, index) =>
      amount === bounds.min || amount === bounds.max ? [] : [index],
    );
    // Unless two figures are at no bound, any weight gives them.
    if (free.length < 2) continue;
    let looked = 0;
    for (const reading of search.readings)
      for (const weight of weightsOf(reading)) {
        if (++looked % PAUSE_EVERY === 0) yield undefined;
        yield* oneWeight(search, reading, weight, bounds, free);
      }
  }
};

function boundsOf({ amounts }: Search): Bounds[] {
  const [least, greatest] = amounts.reduce<[Ore, Ore]>(
    ([low, high], amount) => [amount < low ? amount : low, amount > high ? amount : high],
    [amounts[0] ?? 0n, amounts[0] ?? 0n],
  );
  if (least === greatest) return [];
  const several = (bound: Ore): boolean => amounts.filter((amount) => amount === bound).length > 1;
  const [low, high] = [least > 0n && several(least), several(greatest)];
  return [
    ...(low ? [{ min: least }] : []),
    ...(high ? [{ max: greatest }] : []),
    ...(low && high ? [{ min: least, max: greatest }] : []),
  ];
}

function* weightsOf({ totals, ages }: Reading): Generator<CountedWeight> {
  yield* totals.filter(({ weight }) => weight !== undefined);
  for (const [register, counts] of ages) for (const band of EVERY_BAND) yield counts.weight(register, band);
}

function* oneWeight(
  search: Search,
  reading: Reading,
  weight: CountedWeight,
  bounds: Bounds,
  free: readonly number[],
): Generator<Claimed> {
  search.tried.count += search.units.length * TRIED_METHODS.length;
  if (weight.sum === 0) return;
  const unknowns = Object.keys(bounds).length + (search.pot === undefined ? 1 : 0);
  const telling = free.map((index) => search.amounts[index] as Ore);
  for (const unit of search.units) {
    if (chanceOf(telling, unit, unknowns, search.tried.count).exponent < TELLING) continue;
    // A weight that does not fit in a coarse unit fits in no finer one.
    if (!isProportional(search, reading, weight, free, unit, bounds.max !== undefined)) return;
    const familyOf = (pot: Ore) => familyWithin(reading, weight, bounds, pot);
    const tolerance = tolerancesOf(search, reading, unit);
    for (const fit of fitsOf(search, reading, [weight], familyOf, unit, tolerance))
      yield { fit, reading, weights: [weight], unknowns, telling };
  }
}

/**
 * Whether the figures at no bound are as their weights, to within the rounding of each. On a figure that may be the
 * largest a residual may have been put too; below a maximum that others got none is.
 */
function isProportional(
  { amounts, smaller }: Search,
  { places, recipients }: Reading,
  weight: CountedWeight,
  free: readonly number[],
  unit: Ore,
  capped: boolean,
): boolean {
  const own = (index: number): bigint => BigInt(weight.count(places[index] as number));
  const usual = new Set(smaller);
  const residual = BigInt(recipients.length);
  const slackOf = (index: number): Ore => (capped || usual.has(index) ? 2n : 2n + residual) * unit;
  const top = smaller.find((index) => free.includes(index)) ?? (free[0] as number);
  const [most, whole, slack] = [amounts[top] as Ore, own(top), slackOf(top)];
  return free.every((index) => {
    const [amount, part] = [amounts[index] as Ore, own(index)];
    return absolute(amount * whole - most * part) <= slackOf(index) * whole + slack * part;
  });
}

/** The shares of one pot within bounds; none where the bounds leave some of it, or hold for no recipient. */
function familyWithin(reading: Reading, weight: CountedWeight, bounds: Bounds, pot: Ore): Family | undefined {
  const { min = 0n, max } = bounds;
  const rule = weight.weight && { rule: "proportional" as const, weight: weight.weight, ...bounds };
  if (!rule || pot < min * BigInt(reading.recipients.length)) return undefined;
  const weights = reading.recipients.map((_, place) => BigInt(weight.count(place)));
  const filled = fillWithin(weights, pot, { min, max });
  if (!filled || sum(filled.numerators) !== pot * filled.denominator) return undefined;
  const holds = (bound: "min" | "max"): boolean => bounds[bound] === undefined || filled.at.includes(bound);
  if (!holds("min") || !holds("max")) return undefined;
  return {
    range: { least: 0n, most: 0n },
    denominator: filled.denominator,
    numerator: (place) => ({ at0: filled.numerators[place] as bigint, slope: 0n }),
    key: () => [rule],
    pot: () => pot,
  };
}
