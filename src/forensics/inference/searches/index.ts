import type { SearchFor } from "../internals/search.ts";
import { agreementLines } from "./agreement-lines.ts";
import { byWeight } from "./by-weight.ts";
import { exceptionsAndRest } from "./exceptions-and-rest.ts";
import { fixedAmounts } from "./fixed-amounts.ts";
import { percentSplit } from "./percent-split.ts";
import { withinBounds } from "./within-bounds.ts";

export { agreementLines };

/**
 * Every kind of key that is searched for besides agreements' lines, in amounts above 0, the quickest first; a new
 * kind is a new file and a line here.
 */
export const KEY_SEARCHES: readonly SearchFor[] = [
  fixedAmounts,
  byWeight,
  withinBounds,
  exceptionsAndRest,
  percentSplit,
];
