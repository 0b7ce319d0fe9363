export interface PopulationProblems {
  "register-unknown": { register: string; known: readonly string[] };
  /** A bundled register fits but was not loaded before allocating. */
  "register-not-loaded": { line: string; register: string };
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
  /** The caller named a register that holds no ages, or not at this level. */
  "register-ages-missing": { line: string | null; register: string; level: string; ages: string | null };
  /** Recipients of the level that the register does not hold. */
  "population-missing": { register: string; level: string; codes: readonly string[] };
  /** Amounts for each inhabitant are asked for, and how many there are is not known, or none; `register` is where was looked. */
  "inhabitants-unknown": { level: string; codes: readonly string[]; register: string | null };
  "population-count": { text: string; code: string };
  "population-age": { text: string; code: string };
  "population-code": { code: string };
  "population-duplicate": { code: string; age: string; first: string };
  /** The text names no usable columns for code and count. */
  "population-columns": { found: readonly string[]; missing: readonly string[] };
  /** The sum of the parts is not the total the register itself states. */
  "population-sum": { code: string; stated: string; computed: string };
  /** The sexes counted for a code and age are neither a total nor both men and women, so their sum is not everyone. */
  "population-sex": { code: string; age: string; found: readonly string[] };
  /** A text that is no day of the calendar written YYYY-MM-DD. */
  "date-malformed": { text: string };
}
