import type { KnownMethod } from "../../../rounding/rounding-method.ts";
import { roundingOf } from "../../../rounding/roundings-in-use.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import type { WholeRange } from "../../fits/linear.ts";
import { type CountedWeight, sharingRule } from "../internals/counted-weight.ts";
import { type Family, hasRoom, looseRange } from "../internals/family.ts";
import { fitOf } from "../internals/fit-of.ts";
import type { Claimed, Reading, Search } from "../internals/search.ts";
import { tolerancesBy, toleranceWith } from "../internals/tolerances-of.ts";

/** The largest pot looked for where figures are missing, in sums of those that are not. */
const LARGEST_POT = 100_000_000n;

/** Whether the pot must be found from the figures because their sum is not the pot. */
export function potIsOpen({ pot }: Search, { whole }: Reading, method: KnownMethod): boolean {
  return pot === undefined && !(whole && roundingOf(method).sums);
}

/** Roughly, the pots of which each figure could be the share. */
export function possiblePots(
  search: Search,
  reading: Reading,
  weight: CountedWeight,
): WholeRange | undefined {
  if (search.pot !== undefined || !hasRoom(search, 0)) return undefined;
  const family = anyPot(search, reading, weight);
  const slackOf = tolerancesBy(search, reading, [weight], search.units[0] as bigint);
  return looseRange(search, reading, family, slackOf, family);
}

/** The pots from which a weight, alone or after the given base, gives the figures. */
export function* potsFound(search: Search, reading: Reading, weight: CountedWeight): Generator<Claimed> {
  const range = possiblePots(search, reading, weight);
  if (!range) return;
  const family = { ...anyPot(search, reading, weight), range };
  for (const unit of search.units)
    for (const rounding of TRIED_METHODS) {
      if (!potIsOpen(search, reading, rounding)) continue;
      const slackOf = toleranceWith(rounding, unit, tolerancesBy(search, reading, [weight], unit));
      const fit = fitOf(search, reading, [weight], family, rounding, unit, slackOf);
      if (fit) yield { fit, reading, weights: [weight], unknowns: 1 };
    }
}

function anyPot(search: Search, { whole, recipients }: Reading, weight: CountedWeight): Family {
  const { sum, base = 0n } = search;
  const [all, count] = [BigInt(weight.sum), BigInt(recipients.length)];
  const near = count * (search.units[0] as bigint);
  const least = whole ? sum - near : sum;
  const rule = sharingRule(weight);
  return {
    of: "pot",
    range: {
      least: least > count * base ? least : count * base,
      most: whole ? sum + near : (sum + 1n) * LARGEST_POT,
    },
    denominator: all,
    numerator(place) {
      const own = BigInt(weight.count(place));
      return { at0: base * (all - count * own), slope: own };
    },
    key: () => (base === 0n ? [rule] : [{ rule: "fixed", each: base }, rule]),
    pot: (t) => t,
  };
}
