import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import { floorOf } from "../../../numbers/floor-of.ts";
import { sum } from "../../../numbers/sum.ts";
import type { Rule } from "../../../rules/rule.ts";
import { methodsFor } from "../../fits/index.ts";
import type { Fit, NearMiss } from "../inference.ts";
import { type CountedWeight, sharingRule } from "./counted-weight.ts";
import { hasRoom, roomFor } from "./family.ts";
import { registersOf } from "./ranked.ts";
import { amountsOf } from "./reproduces.ts";
import { roundestIn } from "./roundest-in.ts";
import { lineOf, type Reading, type Search } from "./search.ts";

/** How many are reported. */
const MOST = 5;

/** How much less sure a pot is that follows from a base and a rest which are both guessed. */
const LOOSER = 10n;

/** Of so many amounts that are all alike, one may deviate: they are a single amount, whatever their number. */
const ALIKE_TO_ONE = 10;

/**
 * The plain keys that give most figures: by each register's people, common ages, printed head counts or all alike,
 * after the base that most figures indicate, if any. The fewest deviating figures first, then the least they deviate
 * by in total; keys that give less than half of the figures are not near misses.
 */
export function nearMisses(search: Search): NearMiss[] {
  const misses: NearMiss[] = [];
  for (const reading of search.readings)
    for (const weight of [...reading.totals, ...reading.bands])
      for (const pot of potsNear(search, reading, weight))
        for (const base of basesNear(search, reading, weight, pot))
          misses.push(...missesOf(search, reading, weight, pot, base));
  return misses
    .sort((a, b) => a.deviating.length - b.deviating.length || (apart(a) < apart(b) ? -1 : 1))
    .slice(0, MOST);
}

/** What a near miss is off by in total, in öre. */
function apart({ deviating }: NearMiss): Ore {
  return sum(deviating.map(({ printed, expected }) => absolute(printed - expected)));
}

/** One key with each rounding. */
function missesOf(search: Search, reading: Reading, weight: CountedWeight, pot: Ore, base: Ore): NearMiss[] {
  const rule = sharingRule(weight);
  const key: Rule[] = base === 0n ? [rule] : [{ rule: "fixed", each: base }, rule];
  const lines = [lineOf(search, reading, pot, key)];
  const unit = search.everyUnit[0] as Ore;
  const misses: NearMiss[] = [];
  for (const rounding of methodsFor(pot, unit)) {
    const fit: Fit = { lines, rounding, unit, pot };
    const given = amountsOf(search, fit, [weight]);
    if (!given) continue;
    const deviating = search.codes.flatMap((code, index) => {
      const [printed, expected] = [search.amounts[index] as Ore, given.get(code) ?? 0n];
      return printed === expected ? [] : [{ code, printed, expected }];
    });
    // A key without deviations would have been found, if it identified a key.
    if (deviating.length > 0 && deviating.length <= mostDeviating(search, weight))
      misses.push({ registers: registersOf([weight]), among: reading.among, fit, deviating });
    // Another rounding changes figures by a unit; it cannot help where they are further off.
    if (deviating.every(({ printed, expected }) => absolute(printed - expected) > 2n * unit)) break;
  }
  return misses;
}

/** How many figures may deviate: half of them, and few where the others are only all alike. */
function mostDeviating({ codes }: Search, { weight }: CountedWeight): number {
  const half = codes.length / 2;
  return weight ? half : Math.min(half, Math.max(1, codes.length / ALIKE_TO_ONE));
}

/**
 * The pot given; else the sum, the total printed below the figures, and the round amounts near the pots that most figures
 * imply: each by itself without a base, and together after one.
 */
function potsNear(search: Search, reading: Reading, weight: CountedWeight): Ore[] {
  if (search.pot !== undefined) return [search.pot];
  const guesses = search.amounts.flatMap((amount, index) => {
    const own = BigInt(weight.count(reading.places[index] as number));
    return own <= 0n ? [] : [(amount * BigInt(weight.sum)) / own];
  });
  const reach = reachOf(search);
  const pots = [roundNear(median(guesses), reach)];
  if (reading.whole) pots.unshift(search.sum, ...(search.total === undefined ? [] : [search.total]));
  const rest = restNear(search, reading, weight);
  if (rest !== undefined && hasRoom(search, 1)) {
    const [all, count] = [BigInt(weight.sum), BigInt(reading.recipients.length)];
    const bases = rowsOf(search, reading, weight).map(({ amount, own }) => amount - (rest * own) / all);
    const pot = rest + count * median(bases);
    if (pot > 0n) pots.push(roundNear(pot, LOOSER * reach));
  }
  return [...new Set(pots)];
}

interface Row {
  readonly amount: Ore;
  readonly own: bigint;
}

/** The figures with their weights, the smallest weight first. */
function rowsOf({ amounts }: Search, { places }: Reading, weight: CountedWeight): Row[] {
  return amounts
    .map((amount, index) => ({ amount, own: BigInt(weight.count(places[index] as number)) }))
    .sort((a, b) => (a.own < b.own ? -1 : 1));
}

/** What is shared by the weight, as the differences of widely different figures indicate; none where no two differ in weight. */
function restNear(search: Search, reading: Reading, weight: CountedWeight): Ore | undefined {
  const all = BigInt(weight.sum);
  const rows = rowsOf(search, reading, weight);
  const half = Math.floor(rows.length / 2);
  const guesses = rows.slice(0, half).flatMap((low, index) => {
    const high = rows[index + half] as Row;
    return high.own === low.own ? [] : [((high.amount - low.amount) * all) / (high.own - low.own)];
  });
  return guesses.length === 0 ? undefined : median(guesses);
}

/** No base, and the base that pairs of widely different figures indicate. */
function basesNear(search: Search, reading: Reading, weight: CountedWeight, pot: Ore): Ore[] {
  if (search.base !== undefined) return [search.base];
  // As in the search, no key is reported with as many unknowns as figures, or with a rest that any weight would share
  // alike.
  if (!hasRoom(search, 1)) return [0n];
  const count = BigInt(reading.recipients.length);
  const rest = restNear(search, reading, weight);
  if (rest === undefined) return [0n];
  // What is then missing from the pot is the bases.
  const guess = floorOf(pot - rest, count);
  const base = guess > reachOf(search) ? roundNear(guess, reachOf(search)) : 0n;
  return base > 0n && base <= roomFor(search, pot, count) ? [0n, base] : [0n];
}

/** The roundest amount near a guess, which is not below 0: figures are not, repayments being mirrored. */
function roundNear(guess: bigint, reach: bigint): bigint {
  return roundestIn({ least: guess > reach ? guess - reach : 1n, most: guess + reach });
}

function reachOf({ everyUnit, amounts }: Search): Ore {
  return BigInt(amounts.length) * (everyUnit[0] as Ore);
}

function median(values: readonly bigint[]): bigint {
  return values.toSorted((a, b) => (a < b ? -1 : 1))[Math.floor(values.length / 2)] ?? 0n;
}
