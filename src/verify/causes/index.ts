import { agesIgnored, agesUsed } from "./ages.ts";
import type { FindCause } from "./cause.ts";
import { columnsSwapped } from "./columns-swapped.ts";
import { eligibilityIgnored } from "./eligibility-ignored.ts";
import { exceptionMissing, fixedMissing, fixedOnTop } from "./fixed-amounts.ts";
import { fixedMissingInRow } from "./fixed-missing-in-row.ts";
import { gotlandMissing } from "./gotland-missing.ts";
import { type Suppose, tested } from "./hypothesis.ts";
import { keyOfOtherLine } from "./key-of-other-line.ts";
import { lastYear } from "./last-year.ts";
import { digitsTransposed, thousandsCut } from "./miswritten-figure.ts";
import { namesOffAmounts } from "./names-off-amounts.ts";
import { otherAmount } from "./other-amount.ts";
import { otherDate } from "./other-date.ts";
import { otherRounding } from "./other-rounding.ts";
import { otherUnit } from "./other-unit.ts";
import { registerPerturbed } from "./register-perturbed.ts";
import { residualOnRow } from "./residual-on-row.ts";
import { rowDuplicated } from "./row-duplicated.ts";
import { rowExtra } from "./row-extra.ts";
import { rowInOtherUnit } from "./row-in-other-unit.ts";
import { rowMissing } from "./row-missing.ts";
import { rowNotInTotal } from "./row-not-in-total.ts";
import { rowsSwapped } from "./rows-swapped.ts";
import { sharesRounded } from "./shares-rounded.ts";
import { totalStale } from "./total-stale.ts";

/** Every kind of hypothesis about the key that may be combined with the population of another day. */
export const KEYS: readonly Suppose[] = [
  exceptionMissing,
  fixedMissing,
  fixedOnTop,
  eligibilityIgnored,
  keyOfOtherLine,
  lastYear,
  otherAmount,
];

/** Every kind of hypothesis about how amounts were computed. */
export const HYPOTHESES: readonly Suppose[] = [otherDate, agesIgnored, agesUsed, ...KEYS];

/** Every kind of cause, the likeliest first. Where several explain equally much, this order decides. */
export const CAUSES: readonly FindCause[] = [
  otherUnit,
  otherRounding,
  residualOnRow,
  tested(otherDate, "every"),
  tested(agesIgnored),
  tested(agesUsed),
  tested(exceptionMissing),
  tested(fixedMissing),
  tested(fixedOnTop),
  tested(eligibilityIgnored),
  gotlandMissing,
  tested(lastYear, "every"),
  tested(keyOfOtherLine),
  tested(otherAmount),
  sharesRounded,
  registerPerturbed,
  columnsSwapped,
  rowsSwapped,
  namesOffAmounts,
  fixedMissingInRow,
  rowInOtherUnit,
  digitsTransposed,
  thousandsCut,
  rowDuplicated,
  rowMissing,
  rowExtra,
  rowNotInTotal,
  totalStale,
];
