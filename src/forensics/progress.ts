/** How far a search has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
