/** How far a search has come; each pass of a search that makes several begins from 0. */
export interface Progress {
  /** How many possibilities have been tried. */
  readonly done: number;
  /** How many there are to try; absent where that shows only at the end. */
  readonly of?: number;
  /** How many answers have been found so far; absent where they are counted only at the end. */
  readonly found?: number;
}
