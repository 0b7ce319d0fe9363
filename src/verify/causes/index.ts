import { agesIgnored, agesUsed } from "./ages.ts";
import type { FindCause } from "./cause.ts";
import { columnsSwapped } from "./columns-swapped.ts";
import { eligibilityIgnored } from "./eligibility-ignored.ts";
import { exceptionMissing, fixedMissing, fixedOnTop } from "./fixed-amounts.ts";
import { gotlandMissing } from "./gotland-missing.ts";
import { keyOfOtherLine } from "./key-of-other-line.ts";
import { lastYear } from "./last-year.ts";
import { digitsTransposed, thousandsCut } from "./miswritten-figure.ts";
import { otherDate } from "./other-date.ts";
import { otherRounding } from "./other-rounding.ts";
import { otherUnit } from "./other-unit.ts";
import { residualOnRow } from "./residual-on-row.ts";
import { rowDuplicated } from "./row-duplicated.ts";
import { rowsSwapped } from "./rows-swapped.ts";
import { totalStale } from "./total-stale.ts";

/** Every kind of cause, the likeliest first. Where several explain equally much, this order decides. */
export const CAUSES: readonly FindCause[] = [
  otherUnit,
  otherRounding,
  residualOnRow,
  otherDate,
  agesIgnored,
  agesUsed,
  exceptionMissing,
  fixedMissing,
  fixedOnTop,
  eligibilityIgnored,
  gotlandMissing,
  lastYear,
  keyOfOtherLine,
  columnsSwapped,
  rowsSwapped,
  digitsTransposed,
  thousandsCut,
  rowDuplicated,
  totalStale,
];
