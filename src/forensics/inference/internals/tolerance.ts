import type { Ore } from "../../../money/ore.ts";

/** How far a share may be below its figure, and above it, in öre. */
export interface Tolerance {
  readonly under: Ore;
  readonly over: Ore;
}

/** What is worked out once for a unit, of each figure; on the largest share a residual may have been put. */
export interface Tolerances {
  /** From shares of the exact pot, except the largest. */
  readonly usual: readonly Tolerance[];
  /** From shares of the central pot, also for any that may be the largest according to the figures alone. */
  readonly safe: readonly Tolerance[];
  readonly largest: Tolerance;
}
