import type { PerCapita } from "./per-capita.ts";
import type { Survey } from "./survey.ts";
import { surveyExactly } from "./survey-exactly.ts";
import { isExactInDoubles, surveyFast } from "./survey-fast.ts";

/** Surveys `count` candidates from `first` on. */
export type Surveyor = (table: PerCapita, first: number, count: number, into: Survey) => void;

/** The way to survey a table up to a last candidate: in doubles where they hold every number exactly, else in `bigint`. */
export function surveyorFor(table: PerCapita, last: number): Surveyor {
  return isExactInDoubles(table, last) ? surveyFast : surveyExactly;
}
