import type { Ore } from "../../../money/ore.ts";
import type { KnownMethod } from "../../../rounding/rounding-method.ts";
import type { Rule } from "../../../rules/rule.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import { EVERY_BAND } from "../internals/common-bands.ts";
import { type CountedWeight, sharingRule } from "../internals/counted-weight.ts";
import { baseAndRest, type Family, hasRoom } from "../internals/family.ts";
import { fitsOf } from "../internals/fit-of.ts";
import { mayBeLinear } from "../internals/may-be-linear.ts";
import type { Claimed, Reading, Search, SearchFor } from "../internals/search.ts";
import { tellingFigures } from "../internals/telling-figures.ts";
import { tolerancesBy } from "../internals/tolerances-of.ts";
import { potIsOpen, potsFound } from "./possible-pots.ts";

/** How many age bands are tried between two pauses. */
const BREATH = 500;

/** By one weight (people, people of some ages, printed head counts, all alike), after an amount to each that is found too. */
export const byWeight: SearchFor = function* (search) {
  if (search.units.length === 0) return;
  for (const reading of search.readings) {
    for (const weight of reading.totals) {
      yield* oneWeight(search, reading, weight);
      yield undefined;
    }
    yield* anyAges(search, reading);
  }
};

/** Every band of ages of every register. */
function* anyAges(search: Search, reading: Reading): Generator<Claimed | undefined> {
  let looked = 0;
  for (const [register, counts] of reading.ages)
    for (const ages of EVERY_BAND) {
      if (++looked % BREATH === 0) yield undefined;
      const weight = counts.weight(register, ages);
      if (weight.sum > 0) yield* oneWeight(search, reading, weight);
      else search.tried.count += search.units.length * TRIED_METHODS.length;
    }
}

function* oneWeight(search: Search, reading: Reading, weight: CountedWeight): Generator<Claimed> {
  search.tried.count += search.units.length * TRIED_METHODS.length;
  // One figure and an unknown pot: any weight gives all of it to the only recipient.
  if (!hasRoom(search, 0) || !mayBeLinear(search, reading, weight)) return;
  yield* potsFound(search, reading, weight);
  const telling = tellingFigures(search, reading, [weight]);
  const rule = sharingRule(weight);
  const key = (base: Ore): readonly Rule[] => (base === 0n ? [rule] : [{ rule: "fixed", each: base }, rule]);
  for (const unit of search.units) {
    const slackOf = tolerancesBy(search, reading, [weight], unit);
    // Where no base is needed, another search finds the unknown pot.
    const familyOf = (pot: Ore, rounding: KnownMethod): Family | undefined => {
      const family = baseAndRest(search, reading, weight, pot, key);
      return family?.of || !potIsOpen(search, reading, rounding)
        ? family && { ...family, telling }
        : undefined;
    };
    for (const fit of fitsOf(search, reading, [weight], familyOf, unit, slackOf)) {
      const hasBase = fit.found !== undefined && fit.found.chosen !== 0n;
      if (!hasBase && potIsOpen(search, reading, fit.rounding)) continue;
      const unknowns = (hasBase ? 1 : 0) + (search.pot === undefined ? 1 : 0);
      yield { fit, reading, weights: [weight], unknowns };
    }
  }
}
