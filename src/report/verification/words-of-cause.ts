import type { InBoth, Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { CauseCode, CauseDetails } from "../../verify/causes/cause.ts";

/** The words for each cause: the hypothesis, and what to do. Between the two comes how many figures it explains. */
export type WordsOfCause<C extends CauseCode = CauseCode> = {
  readonly [K in C]: InBoth<
    (facts: CauseDetails[K], cells: readonly string[]) => readonly [hypothesis: string, remedy: string]
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

const kr = (ore: bigint, lang: Language): string => formatKr(ore, { lang, unit: true });

/** An amount in a Swedish sentence. */
export const sv = (ore: bigint): string => kr(ore, "sv");

/** An amount in an English sentence. */
export const en = (ore: bigint): string => kr(ore, "en");
