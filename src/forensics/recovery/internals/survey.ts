/** The results for a run of consecutive candidates for the national total; index 0 is the first. */
export interface Survey {
  /** How many rows no whole number of persons explains. */
  readonly misfits: Float64Array;
  /**
   * The least and the most persons that the rows together can represent: never too narrow. Meaningless where a row
   * does not fit.
   */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Room for a survey of so many candidates. */
export function emptySurvey(size: number): Survey {
  return {
    misfits: new Float64Array(size),
    least: new Float64Array(size),
    most: new Float64Array(size),
  };
}
