import type { Tie } from "./rounding.ts";

/**
 * Whole units shared by weights with the largest remainder, and the facts that a trace needs. Every number is exact:
 * whole numbers in doubles if doubles can hold them all, otherwise bigints. Lists are in the order of the weights.
 */
export interface CutShares {
  /** The whole units of each recipient. */
  readonly units: Float64Array | readonly number[] | readonly bigint[];
  /** The remainders above the floors, as numerators over the sum of the weights. */
  readonly remainders: Float64Array | readonly number[] | readonly bigint[];
  /** The smallest remainder that won a unit; absent if no unit was left to win. */
  readonly cutoff?: number | bigint;
  /** The recipients with exactly that remainder, if only the first of them won a unit. */
  readonly tie?: Tie;
}
