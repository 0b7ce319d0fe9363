export interface PopulationProblems {
  "register-unknown": { register: string; known: readonly string[] };
  /** No register of the asked date holds what the line needs; `nearest` is the closest that does. */
  "register-missing": {
    line: string;
    date: string;
    level: string;
    ages: string | null;
    /** Id and date of a register of the asked date that lacks the level or the ages, if there is one. */
    sameDate: string | null;
    nearest: string | null;
    nearestDate: string | null;
  };
  /** The caller named a register of another date than the line asks for, without accepting an estimate. */
  "register-date": { line: string; register: string; date: string; asked: string };
  /** The caller named a register that holds no ages, or not at this level. */
  "register-ages-missing": { line: string; register: string; level: string; ages: string };
  /** Recipients of the level that the register does not hold. */
  "population-missing": { register: string; level: string; codes: readonly string[] };
  "population-count": { text: string; code: string };
  "population-age": { text: string; code: string };
  "population-code": { code: string };
  "population-duplicate": { code: string; age: string; first: string };
  /** The text names no usable columns for code and count. */
  "population-columns": { found: readonly string[]; missing: readonly string[] };
  /** The sum of the parts is not the total the register itself states. */
  "population-sum": { code: string; stated: string; computed: string };
}
