/**
 * A table to round, in units above the floors of its cells: what each cell may be, what one more unit in it costs, and
 * what each sum may be.
 */
export interface Bounds {
  readonly cells: readonly Bounded[];
  readonly costs: readonly bigint[];
  readonly sums: readonly BoundedSum[];
}

export interface Bounded {
  readonly least: number;
  readonly most: number;
}

export interface BoundedSum extends Bounded {
  readonly of: readonly number[];
}
