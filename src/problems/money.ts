/** Why a text is not an amount; the position in the problem points at the first character that broke it. */
export type MoneyReason =
  | "empty"
  | "unexpected-character"
  | "bad-grouping"
  | "second-separator"
  | "below-one-ore"
  | "not-whole-number"
  | "unknown-unit";

export interface MoneyProblems {
  /** A text, or number, that is not an amount of money. `position` counts characters from 0. */
  "money-malformed": { text: string; position: number; reason: MoneyReason };
  /** A text with two honest readings ("1.234"): both are given, in öre. */
  "money-ambiguous": { text: string; position: number; readings: readonly bigint[] };
}
