import type { Ore } from "../../money/ore.ts";
import { ceilingOf, floorOf } from "../../money/whole-division.ts";
import type { RoundingMethod } from "../../rounding/method.ts";
import type { Rule } from "../../rules/rule.ts";
import type { CountedWeight } from "./counted-weight.ts";
import { FITS } from "./fits/index.ts";
import type { Fit, Unknown } from "./inference.ts";
import { clip, combine, type Linear, type WholeRange } from "./linear.ts";
import { slacksOf } from "./pots.ts";
import { reproduces } from "./reproduces.ts";
import { roundestFirst, roundestIn } from "./roundness.ts";
import { lineOf, type Reading, type Search } from "./search.ts";

/** Keys that differ in one unknown only, and the exact shares they give. */
export interface Family {
  /** What the unknown is; absent where there is none, and the range is one value. */
  readonly of?: Unknown;
  readonly range: WholeRange;
  /** The exact share of the recipient at a place, in öre times the denominator. */
  numerator(place: number): Linear;
  readonly denominator: bigint;
  key(t: bigint): readonly Rule[];
  pot(t: bigint): Ore;
}

const KRONA = 100n;

/**
 * The values for which each share is within its slack, in öre, of its figure: what any rounding method demands at least. Stops at the
 * first figure that none of them serves.
 */
export function looseRange(
  { amounts, order }: Search,
  { places }: Reading,
  family: Family,
  slacks: readonly Ore[],
): WholeRange | undefined {
  const { denominator } = family;
  let left: WholeRange | undefined = family.range;
  for (const index of order) {
    const share = family.numerator(places[index] as number);
    const [amount, slack] = [amounts[index] as Ore, slacks[index] as Ore];
    const [from, to] = [amount - slack, amount + slack];
    left = clip(left, { at0: share.at0 - from * denominator, slope: share.slope });
    left = left && clip(left, { at0: to * denominator - share.at0, slope: -share.slope });
    if (!left) return undefined;
  }
  return left;
}

/** The fit of a family with one rounding, confirmed by sharing out its roundest key; `undefined` where there is none. */
export function fitOf(
  search: Search,
  reading: Reading,
  weights: readonly CountedWeight[],
  family: Family,
  rounding: RoundingMethod,
  unit: Ore,
): Fit | undefined {
  const { amounts } = search;
  const slacks = CLOSE[rounding] ? amounts.map(() => unit) : slacksOf(search, reading, unit);
  const near = looseRange(search, reading, family, slacks);
  if (!near) return undefined;
  const rows = {
    numerators: reading.places.map((place) => family.numerator(place)),
    denominator: combine(unit, { at0: family.denominator, slope: 0n }, 0n, { at0: 0n, slope: 0n }),
    units: amounts.map((amount) => amount / unit),
    rank: amounts.map((_, index) => index),
  };
  const fitting = FITS[rounding](rows, near);
  const range = fitting && inSteps(fitting, stepOf(family.of, unit));
  if (!range) return undefined;
  const at = (t: bigint, all: WholeRange): Fit => {
    const [pot, { of }] = [family.pot(t), family];
    const found = of && { found: { of, ...all, chosen: t } };
    return { lines: [lineOf(search, reading, pot, family.key(t))], rounding, unit, pot, ...found };
  };
  if (reading.whole) {
    const fit = at(roundestIn(range), range);
    return reproduces(search, fit, weights) ? fit : undefined;
  }
  // Figures that are missing have a say in who gets the last units, so each value must be tried for itself.
  for (const t of roundestFirst(range, MOST_TRIED)) {
    const fit = at(t, { least: t, most: t });
    if (reproduces(search, fit, weights)) return fit;
  }
  return undefined;
}

const MOST_TRIED = 30;

/** Methods that leave every figure within a unit of its exact share. */
const CLOSE: Readonly<Record<RoundingMethod, boolean>> = {
  "largest-remainder": true,
  nearest: true,
  floor: true,
  exact: true,
  divisor: false,
  "nearest-residual-to-largest": false,
};

/** Amounts that somebody decided are whole kronor, unless öre are handed out; percentages go by hundredths. */
function stepOf(of: Unknown | undefined, unit: Ore): bigint {
  return of === "percent" || unit < KRONA ? 1n : KRONA;
}

function inSteps({ least, most }: WholeRange, step: bigint): WholeRange | undefined {
  const [from, to] = [ceilingOf(least, step) * step, floorOf(most, step) * step];
  return from > to ? undefined : { least: from, most: to };
}

/** `base` to each and the rest of `pot` by a weight; the base is the unknown, unless it is given or there is no room for one. */
export function baseAndRest(
  search: Search,
  { recipients }: Reading,
  weight: CountedWeight,
  pot: Ore,
  key: (base: Ore) => readonly Rule[],
): Family | undefined {
  const [count, all] = [BigInt(recipients.length), BigInt(weight.sum)];
  const given = search.base;
  const open = given === undefined && weight.weight !== undefined && hasRoom(search, 1);
  const range = open
    ? { least: 0n, most: roomFor(search, pot, count) }
    : { least: given ?? 0n, most: given ?? 0n };
  if (pot < 0n || range.most * count > pot) return undefined;
  return {
    ...(open && { of: "base" as const }),
    range,
    denominator: all,
    numerator(place) {
      const own = BigInt(weight.count(place));
      return { at0: pot * own, slope: all - count * own };
    },
    key,
    pot: () => pot,
  };
}

/**
 * The largest amount to each of `count` that leaves a rest worth the name, in öre: of less than ten units each any weight would
 * make the same.
 */
export function roomFor({ units }: Pick<Search, "units">, pot: Ore, count: bigint): Ore {
  const most = floorOf(pot, count) - 10n * (units[0] ?? 1n);
  return most > 0n ? most : 0n;
}

/** Whether figures are left over when some unknowns, and the pot where it was not given, have been found from them. */
export function hasRoom({ amounts, pot }: Pick<Search, "amounts" | "pot">, unknowns: number): boolean {
  return amounts.length - unknowns - (pot === undefined ? 1 : 0) >= 1;
}
