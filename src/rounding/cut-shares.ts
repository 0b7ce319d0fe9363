/** Whole numbers in doubles: a plain list of few, a typed array of many. */
export type Doubles = Float64Array | number[];

/**
 * Whole units shared by weights with the largest remainder, and what a trace is made from. Every number is exact: whole
 * numbers in doubles where doubles hold them all, else in bigints. Lists are in the order of the weights.
 */
export interface CutShares {
  /** What each gets: whole units. */
  readonly units: Float64Array | readonly number[] | readonly bigint[];
  /** What the floor cut off, as numerators over the sum of the weights. */
  readonly remainders: Float64Array | readonly number[] | readonly bigint[];
  /** The smallest remainder that won a unit; `undefined` where none was competed for. */
  readonly cutoff: number | bigint | undefined;
  /** How many of those with just that remainder won a unit: the first of the list. */
  readonly lucky: number;
}
