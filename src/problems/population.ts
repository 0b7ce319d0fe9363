export interface PopulationProblems {
  "register-unknown": { register: string; known: readonly string[] };
  /** A bundled register fits but was not loaded before allocating. */
  "register-not-loaded": { line: string; register: string };
  /** No register of the date has what the line needs; `nearest` is the closest one that does. */
  "register-missing": {
    line: string;
    date: string;
    /** Where people are to be counted: a region's are its county's. */
    level: string;
    ages: string | null;
    /** Id and date of a register of the date that lacks the level or the ages, if there is one. */
    sameDate: string | null;
    nearest: string | null;
    nearestDate: string | null;
  };
  /** The caller named a register that has no ages, or none at this level. */
  "register-ages-missing": { line: string | null; register: string; level: string; ages: string | null };
  /** Recipients of the level that the register does not contain. */
  "population-missing": { register: string; level: string; codes: readonly string[] };
  /** Amounts per inhabitant need the number of inhabitants, which is unknown or 0; `register` was searched. */
  "inhabitants-unknown": { level: string; codes: readonly string[]; register: string | null };
  "population-count": { text: string; code: string };
  "population-age": { text: string; code: string };
  "population-code": { code: string };
  "population-duplicate": { code: string; age: string; first: string };
  /** The text has no usable columns for code and count. */
  "population-columns": { found: readonly string[]; missing: readonly string[] };
  /** The figures of a file are something else than people: "Folkökning 2024", "kvinnor". */
  "population-contents": { header: string };
  /** A text of the file names another time than the register's `date`. `counted` is the day that it means, if it is one. */
  "population-period": { text: string; counted: string | null; date: string };
  /** A column of a register or an indicator that may count a part of what the file is for. */
  "column-unaccounted": { header: string; text: string };
  /** The sum of the parts differs from the total that the register states. */
  "population-sum": { code: string; stated: string; computed: string };
  /**
   * The sexes counted for a code and age are neither a total nor both men and women, so they do not sum to everyone.
   */
  "population-sex": { code: string; age: string; found: readonly string[] };
  /**
   * The civil statuses counted are neither everyone nor all four, so they do not sum to everyone; so it is for `others`
   * more counts of the file.
   */
  "population-marital": { code: string; age: string; found: readonly string[]; others: number };
  /** A register whose day is not given and that names none, or names several: `found`. */
  "date-missing": { file: string; found: readonly string[] };
  /** A text that is not a calendar day written YYYY-MM-DD. */
  "date-malformed": { text: string };
}
