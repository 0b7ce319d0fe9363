/** Problems with the rules and weights of a key. */
export interface KeyProblems {
  "weight-unknown": { line: string; weight: string };
  /** The caller did not supply figures that the agreement names but does not contain. */
  "indicator-missing": { line: string; indicator: string; source: string };
  /** A weight is divided by 0. */
  "rate-undefined": { line: string; codes: readonly string[] };
  /** The percentages of several indicators do not sum to 100. */
  "mix-percent": { line: string; percent: string };
  /** A percentage of the line exceeds the money left; both in öre. */
  "percent-exceeds": { line: string; percent: string; part: bigint; available: bigint };
  /** A minimum above the maximum, a bound of the opposite sign to the line, or a maximum of 0; in öre. */
  "bounds-invalid": { line: string; min: bigint | null; max: bigint | null };
  /** The minimums exceed the money; `min` is the minimum of each recipient. All in öre. */
  "minimum-infeasible": { line: string; min: bigint; needed: bigint; available: bigint };
  /** A cap of 0, or of the opposite sign to the line; in öre. */
  "cap-invalid": { line: string; cap: bigint };
  /** Steps that do not go from the lowest count to the highest, or an empty list of steps. */
  "steps-order": { line: string };
  /** The codes of published amounts are not exactly those of the line's recipients. */
  "published-codes": { line: string; missing: readonly string[]; extra: readonly string[] };
  /** A rule shares the rest of a line without a known amount; only stated amounts can be computed there. */
  "key-not-stated": { line: string; rule: string };
  /** An adjustment to the right sum would take more from some recipients than they have. */
  "level-negative": { line: string; codes: readonly string[] };
  /** Recipients that lie within no recipient of the level above. */
  "level-above": { line: string; level: string; above: string; codes: readonly string[] };
}
