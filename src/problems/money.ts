/** Why a text is not an amount. The problem's position is the first character that does not belong. */
export type MoneyReason =
  | "empty"
  | "unexpected-character"
  | "bad-grouping"
  | "second-separator"
  | "below-one-ore"
  | "not-whole-number"
  | "unknown-unit";

export interface MoneyProblems {
  /** A text or number that is not an amount of money. `position` counts characters from 0. */
  "money-malformed": { text: string; position: number; reason: MoneyReason };
  /** A text with two plausible readings, such as "1.234". Both are given, in öre. */
  "money-ambiguous": { text: string; position: number; readings: readonly bigint[] };
}
