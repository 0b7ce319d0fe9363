/** How far a search has come. A search with several passes starts again from 0 in each. */
export interface Progress {
  /** How many possibilities have been tried. */
  readonly done: number;
  /** How many there are to try; absent where that is known only at the end. */
  readonly of?: number;
  /** How many answers have been found so far; absent where they are counted only at the end. */
  readonly found?: number;
}
