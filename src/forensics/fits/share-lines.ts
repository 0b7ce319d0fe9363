import type { Linear } from "./linear.ts";

/**
 * Exact shares that follow one unknown `t`, compared with whole units: recipient i's share is
 * `numerators[i] / denominator` units, never negative, and the denominator is above 0 wherever `t` is looked for.
 */
export interface ShareLines {
  readonly numerators: readonly Linear[];
  readonly denominator: Linear;
  /** The whole units that the shares are to be rounded to. */
  readonly units: readonly bigint[];
  /** Each recipient's place in the queue for a tied unit: 0 is first. */
  readonly rank: readonly number[];
  /** Whether the larger share comes first, and the rank decides only between equal shares. */
  readonly largestFirst?: boolean;
}
