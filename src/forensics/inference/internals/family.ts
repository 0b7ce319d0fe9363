import type { Ore } from "../../../money/ore.ts";
import { floorOf } from "../../../numbers/floor-of.ts";
import type { Rule } from "../../../rules/rule.ts";
import { clip, type Linear, type WholeRange } from "../../fits/linear.ts";
import type { Unknown } from "../inference.ts";
import type { CountedWeight } from "./counted-weight.ts";
import type { Reading, Search } from "./search.ts";
import type { ToleranceOf } from "./tolerances-of.ts";

/** Keys that differ only in one unknown, and the exact shares they give. */
export interface Family {
  /** What the unknown is; absent where there is none, and the range is one value. */
  readonly of?: Unknown;
  readonly range: WholeRange;
  /** Some figures that rule out most values, by index; what they leave, all figures decide. */
  readonly telling?: readonly number[];
  /** The exact share of the recipient at a place, in öre times the denominator. */
  numerator(place: number): Linear;
  readonly denominator: bigint;
  key(t: bigint): readonly Rule[];
  pot(t: bigint): Ore;
}

/**
 * The values for which each share is within its slack, in öre, of its figure: the least that any rounding method
 * requires. Where `least` is the family of a smaller pot, the values that may serve that pot, this one or any
 * between: shares grow with the pot. Stops at the first figure that none of the values fits.
 */
export function looseRange(
  { amounts, order }: Search,
  { places }: Reading,
  family: Family,
  slackOf: ToleranceOf,
  least: Family,
): WholeRange | undefined {
  const { denominator } = family;
  let left: WholeRange | undefined = family.range;
  for (const index of family.telling ?? order) {
    const place = places[index] as number;
    const share = family.numerator(place);
    const smallest = least === family ? share : least.numerator(place);
    const amount = amounts[index] as Ore;
    const { under, over } = slackOf(index);
    const [from, to] = [amount - under, amount + over];
    left = clip(left, { at0: share.at0 - from * denominator, slope: share.slope });
    left = left && clip(left, { at0: to * denominator - smallest.at0, slope: -smallest.slope });
    if (!left) return undefined;
  }
  return left;
}

/**
 * Whether any of a series of pots may give every figure, examined all together: a family of each, which grows with
 * its pot. Where the largest has none, it is too small for one, and so are the others; where only the least has none,
 * nothing is known, and they may.
 */
export function mayFit(
  search: Search,
  reading: Reading,
  pots: WholeRange,
  familyOf: (pot: Ore) => Family | undefined,
  slackOf: ToleranceOf,
): boolean {
  const most = familyOf(pots.most);
  if (!most) return false;
  const least = familyOf(pots.least);
  return least === undefined || looseRange(search, reading, most, slackOf, least) !== undefined;
}

/**
 * `base` to each and the rest of `pot` by a weight; the base is the unknown, unless it is given, or no figure would
 * then be left as a check.
 */
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
 * The largest amount to each of `count` recipients that leaves a meaningful rest, in öre: below ten units each, any
 * weight would give the same amounts.
 */
export function roomFor({ units }: Pick<Search, "units">, pot: Ore, count: bigint): Ore {
  const most = floorOf(pot, count) - 10n * (units[0] ?? 1n);
  return most > 0n ? most : 0n;
}

/**
 * Whether some figures are left as a check after others were used to find the unknowns, and the pot where it was not
 * given.
 */
export function hasRoom({ amounts, pot }: Pick<Search, "amounts" | "pot">, unknowns: number): boolean {
  return amounts.length - unknowns - (pot === undefined ? 1 : 0) >= 1;
}
