/** Whole numbers in doubles: a plain array for a short list, a typed array for a long one. */
export type Doubles = Float64Array | number[];

/**
 * Whole units shared by weights with the largest remainder, and the facts that a trace needs. Every number is exact:
 * whole numbers in doubles if doubles can hold them all, otherwise bigints. Lists are in the order of the weights.
 */
export interface CutShares {
  /** The whole units of each recipient. */
  readonly units: Float64Array | readonly number[] | readonly bigint[];
  /** The remainders above the floors, as numerators over the sum of the weights. */
  readonly remainders: Float64Array | readonly number[] | readonly bigint[];
  /** The smallest remainder that won a unit; `undefined` if no unit was left to win. */
  readonly cutoff: number | bigint | undefined;
  /** How many recipients with exactly that remainder won a unit: the first ones of the list. */
  readonly lucky: number;
}
