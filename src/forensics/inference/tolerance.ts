import type { Ore } from "../../money/ore.ts";

/** How far a share may be under its figure, and over it, in öre. */
export interface Tolerance {
  readonly under: Ore;
  readonly over: Ore;
}

/** What is worked out once for a unit, of each figure; on the largest share a residual may have been put. */
export interface Tolerances {
  /** From shares of the very pot, but of the largest. */
  readonly usual: readonly Tolerance[];
  /** From shares of the central pot, also of whatever may be the largest by the figures alone. */
  readonly safe: readonly Tolerance[];
  readonly largest: Tolerance;
}
