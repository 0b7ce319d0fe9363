import { methodsFor, TRIED_METHODS } from "../../fits/index.ts";
import { reproduces } from "../internals/reproduces.ts";
import { lineOf, type SearchFor } from "../internals/search.ts";
import { statedAmounts } from "../internals/stated-amounts.ts";

/** A stated amount to each, another to some: the figures fall into few groups, each of several recipients. */
export const fixedAmounts: SearchFor = function* (search) {
  // The figures cannot show what other recipients of the level got by amounts stated one by one.
  const reading = search.readings.find(({ whole }) => whole);
  const { sum: pot, amounts } = search;
  if (!reading || amounts.some((amount) => amount <= 0n)) return;
  if (search.pot !== undefined && search.pot !== pot) return;
  const { rule, unknowns, alone, bounded } = statedAmounts(search);
  if (alone.length > 0 || !bounded || amounts.length - unknowns < 1) return;
  const lines = [lineOf(search, reading, pot, [rule])];
  for (const unit of search.everyUnit) {
    search.tried.count += TRIED_METHODS.length;
    for (const rounding of methodsFor(pot, unit)) {
      const fit = { lines, rounding, unit, pot };
      if (reproduces(search, fit, [])) yield { fit, reading, weights: [], unknowns };
    }
  }
};
