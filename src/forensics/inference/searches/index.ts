import type { SearchFor } from "../search.ts";
import { agreementLines } from "./agreement-lines.ts";
import { byWeight } from "./by-weight.ts";
import { exceptionsAndRest } from "./exceptions-and-rest.ts";
import { fixedAmounts } from "./fixed-amounts.ts";
import { percentSplit } from "./percent-split.ts";

/** Every kind of key that is searched for, what is quick to find first; a new one is a new file and a line here. */
export const SEARCHES: readonly SearchFor[] = [
  agreementLines,
  fixedAmounts,
  byWeight,
  exceptionsAndRest,
  percentSplit,
];
