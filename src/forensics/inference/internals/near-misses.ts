import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import { floorOf } from "../../../numbers/floor-of.ts";
import { sum } from "../../../numbers/sum.ts";
import { ROUNDINGS } from "../../../rounding/index.ts";
import type { RoundingMethod } from "../../../rounding/rounding-method.ts";
import type { Rule } from "../../../rules/rule.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import type { Fit, NearMiss } from "../inference.ts";
import { type CountedWeight, sharingRule } from "./counted-weight.ts";
import { hasRoom, roomFor } from "./family.ts";
import { registersOf } from "./ranked.ts";
import { amountsOf } from "./reproduces.ts";
import { roundestIn } from "./roundest-in.ts";
import { lineOf, type Reading, type Search } from "./search.ts";

/** How many are reported. */
const MOST = 5;

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
    if (deviating.length > 0 && 2 * deviating.length <= search.codes.length)
      misses.push({ registers: registersOf([weight]), among: reading.among, fit, deviating });
    // Another rounding changes figures by a unit; it cannot help where they are further off.
    if (deviating.every(({ printed, expected }) => absolute(printed - expected) > 2n * unit)) break;
  }
  return misses;
}

function methodsFor(pot: Ore, unit: Ore): readonly RoundingMethod[] {
  return TRIED_METHODS.filter((method) => !ROUNDINGS[method].sums || pot % unit === 0n);
}

/** The pot given; else the sum, and the round amount near the pot that most figures, each by itself, imply. */
function potsNear(search: Search, reading: Reading, weight: CountedWeight): Ore[] {
  if (search.pot !== undefined) return [search.pot];
  const guesses = search.amounts.flatMap((amount, index) => {
    const own = BigInt(weight.count(reading.places[index] as number));
    return own <= 0n ? [] : [(amount * BigInt(weight.sum)) / own];
  });
  const guess = round(median(guesses), search);
  return reading.whole ? [...new Set([search.sum, guess])] : [guess];
}

/** No base, and the base that pairs of widely different figures indicate. */
function basesNear(search: Search, reading: Reading, weight: CountedWeight, pot: Ore): Ore[] {
  if (search.base !== undefined) return [search.base];
  // As in the search, no key is reported with as many unknowns as figures, or with a rest that any weight would share
  // alike.
  if (!hasRoom(search, 1)) return [0n];
  const all = BigInt(weight.sum);
  const count = BigInt(reading.recipients.length);
  const rows = search.amounts
    .map((amount, index) => ({ amount, own: BigInt(weight.count(reading.places[index] as number)) }))
    .sort((a, b) => (a.own < b.own ? -1 : 1));
  const half = Math.floor(rows.length / 2);
  const guesses = rows.slice(0, half).flatMap((low, index) => {
    const high = rows[index + half] as typeof low;
    if (high.own === low.own) return [];
    // The rest is what the difference of the two is the share of; what then is missing from the pot is the bases.
    const rest = ((high.amount - low.amount) * all) / (high.own - low.own);
    return [floorOf(pot - rest, count)];
  });
  if (guesses.length === 0) return [0n];
  const guess = median(guesses);
  const base = guess > reachOf(search) ? round(guess, search) : 0n;
  return base > 0n && base <= roomFor(search, pot, count) ? [0n, base] : [0n];
}

/** The roundest amount near a guess, which is not below 0: figures are not, repayments being mirrored. */
function round(guess: bigint, search: Search): bigint {
  const reach = reachOf(search);
  return roundestIn({ least: guess > reach ? guess - reach : 1n, most: guess + reach });
}

function reachOf({ everyUnit, amounts }: Search): Ore {
  return BigInt(amounts.length) * (everyUnit[0] as Ore);
}

function median(values: readonly bigint[]): bigint {
  return values.toSorted((a, b) => (a < b ? -1 : 1))[Math.floor(values.length / 2)] ?? 0n;
}
