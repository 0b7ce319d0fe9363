/** What can be wrong with the rules and weights of a key. */
export interface KeyProblems {
  "weight-unknown": { line: string; weight: string };
  /** Figures that the agreement names but does not hold were not handed in. */
  "indicator-missing": { line: string; indicator: string; source: string };
  /** A weight is divided by 0. */
  "rate-undefined": { line: string; codes: readonly string[] };
  /** The percentages that several indicators are weighed by are not 100 together. */
  "mix-percent": { line: string; percent: string };
  /** A percentage of the line comes to more than is left of it; both in öre. */
  "percent-exceeds": { line: string; percent: string; part: bigint; available: bigint };
  /** A minimum above the maximum, or a bound of the other sign than the line, or a maximum of 0; in öre. */
  "bounds-invalid": { line: string; min: bigint | null; max: bigint | null };
  /** The minimums come to more than there is; `min` is each one's, all in öre. */
  "minimum-infeasible": { line: string; min: bigint; needed: bigint; available: bigint };
  /** A cap of 0, or of the other sign than the line; in öre. */
  "cap-invalid": { line: string; cap: bigint };
  /** Steps that do not go from the lowest count to the highest, or none at all. */
  "steps-order": { line: string };
  /** Published amounts that are not the line's recipients', each and no other. */
  "published-codes": { line: string; missing: readonly string[]; extra: readonly string[] };
  /** A rule that shares what is left stands where only stated amounts can: nothing says how much there is. */
  "key-not-stated": { line: string; rule: string };
  /** An adjustment that makes the sum right would take more from some than they have. */
  "level-negative": { line: string; codes: readonly string[] };
  /** Recipients that lie within nobody at the level above. */
  "level-above": { line: string; level: string; above: string; codes: readonly string[] };
}
