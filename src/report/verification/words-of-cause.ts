import type { InBoth } from "../../language/language.ts";
import type { CauseCode, CauseDetails } from "../../verify/causes/cause.ts";

/**
 * The words for each cause, from its facts, its cells and these in a list: the hypothesis, and what to do. Between the two comes
 * how many figures it explains.
 */
export type WordsOfCause<C extends CauseCode = CauseCode> = {
  readonly [K in C]: InBoth<
    (
      facts: CauseDetails[K],
      cells: readonly string[],
      at: string,
    ) => readonly [hypothesis: string, remedy: string]
  >;
};

/** Causes in how right amounts were written, sorted or added up; all others are in how amounts were computed. */
export type PrintedCode =
  | "other-unit"
  | "row-in-other-unit"
  | "digits-transposed"
  | "thousands-cut"
  | "rows-swapped"
  | "columns-swapped"
  | "names-off-amounts"
  | "fixed-missing-in-row"
  | "row-duplicated"
  | "row-missing"
  | "row-extra"
  | "row-not-in-total"
  | "total-stale";
