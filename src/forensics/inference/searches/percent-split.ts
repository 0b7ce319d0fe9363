import type { Ore } from "../../../money/ore.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import { type CountedWeight, sharingRule } from "../internals/counted-weight.ts";
import { type Family, hasRoom, mayFit } from "../internals/family.ts";
import { fitsOf } from "../internals/fit-of.ts";
import { potRanges } from "../internals/pots-of.ts";
import type { Reading, SearchFor } from "../internals/search.ts";
import { tellingFigures } from "../internals/telling-figures.ts";
import { tolerancesBy } from "../internals/tolerances-of.ts";

/** Percentages are looked for in hundredths. */
const HUNDREDTHS = 100n;
const ALL = 10_000n;
const BREATH = 50;

/** A percentage by one weight and the rest by another: people of all ages, people of some ages, or all alike. */
export const percentSplit: SearchFor = function* (search) {
  if (search.units.length === 0 || search.base !== undefined || !hasRoom(search, 1)) return;
  let looked = 0;
  for (const reading of search.readings) {
    for (const [first, second] of pairsOf(reading)) {
      if (++looked % BREATH === 0) yield undefined;
      search.tried.count += search.units.length * TRIED_METHODS.length;
      const weights = [first, second];
      const telling = tellingFigures(search, reading, weights);
      const familyOf = (pot: Ore) => ({ ...splitOf(first, second, pot), telling });
      for (const unit of search.units) {
        const slackOf = tolerancesBy(search, reading, weights, unit);
        if (
          !potRanges(search, reading, unit).some((pots) => mayFit(search, reading, pots, familyOf, slackOf))
        )
          break;
        for (const fit of fitsOf(search, reading, weights, familyOf, unit, slackOf))
          yield { fit, reading, weights, unknowns: search.pot === undefined ? 2 : 1 };
      }
    }
  }
};

/** Totals with bands, and bands with each other where one register holds both; all alike with any. */
function* pairsOf({ totals, bands }: Reading): Generator<readonly [CountedWeight, CountedWeight]> {
  const even = totals.filter(({ weight }) => weight === undefined);
  const uneven = totals.filter(({ weight }) => weight !== undefined);
  for (const one of even) for (const other of [...uneven, ...bands]) yield [one, other];
  for (const one of uneven) for (const other of bands) yield [one, other];
  for (const [index, one] of bands.entries())
    for (const other of bands.slice(index + 1)) if (one.register === other.register) yield [one, other];
}

function splitOf(first: CountedWeight, second: CountedWeight, pot: Ore): Family {
  const [a, b] = [BigInt(first.sum), BigInt(second.sum)];
  return {
    of: "percent",
    range: { least: 1n, most: ALL - 1n },
    denominator: ALL * a * b,
    numerator(place) {
      const [own, other] = [BigInt(first.count(place)) * b, BigInt(second.count(place)) * a];
      return { at0: pot * other * ALL, slope: pot * (own - other) };
    },
    key: (t) => [
      { rule: "percent", percent: { numerator: t, denominator: HUNDREDTHS }, key: [sharingRule(first)] },
      sharingRule(second),
    ],
    pot: () => pot,
  };
}
