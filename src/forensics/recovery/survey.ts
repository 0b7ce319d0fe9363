import type { PerCapita } from "./per-capita.ts";
import { surveyExactly } from "./survey-exactly.ts";
import { isExactInDoubles, surveyFast } from "./survey-fast.ts";

/** What a run of consecutive candidates for the national total comes to; index 0 is the first of them. */
export interface Survey {
  /** How many rows no whole number of persons explains. */
  readonly misfits: Uint32Array;
  /**
   * The least and the most persons that the rows together can stand for: never too narrow. Without meaning where a row is a
   * misfit.
   */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Surveys `count` candidates from `first` on. */
export type Surveyor = (table: PerCapita, first: number, count: number, into: Survey) => void;

/** The way to survey a table up to a last candidate: in doubles where they hold every number exactly, else in `bigint`. */
export function surveyorFor(table: PerCapita, last: number): Surveyor {
  return isExactInDoubles(table, last) ? surveyFast : surveyExactly;
}

/** Room for a survey of so many candidates. */
export function emptySurvey(size: number): Survey {
  return {
    misfits: new Uint32Array(size),
    least: new Float64Array(size),
    most: new Float64Array(size),
  };
}
