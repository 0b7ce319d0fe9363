/**
 * Whole units shared by weights with the largest remainder, and what a trace is made from. All numbers are exact:
 * doubles where they all are whole numbers that doubles hold, else bigints. Lists are in the order of the weights.
 */
export interface CutShares<N extends number | bigint> {
  /** What each gets: whole units. */
  readonly units: N extends number ? Float64Array : bigint[];
  /** What the floor cut off, as numerators over the sum of the weights. */
  readonly remainders: N extends number ? Float64Array : bigint[];
  /** The smallest remainder that won a unit; `undefined` where none was competed for. */
  readonly cutoff: N | undefined;
  /** How many of those with just that remainder won a unit: the first of the list. */
  readonly lucky: number;
}
