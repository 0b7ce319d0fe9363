import type { RoundingMethod } from "./method.ts";

/**
 * What is known of how a printed amount came from its exact share. By most methods a share becomes one of the two whole units
 * around it, so where nothing is known it is taken to lie less than a unit away, on either side. Two methods may put an amount
 * further off: `nearest-residual-to-largest` the largest one, `divisor` any; such an amount is then said not to fit.
 */
export type KnownRounding = "unknown" | "nearest" | "floor";

/** How far the exact share may lie to one side of the printed amount; `closed` where it may lie just that far. */
export interface Reach {
  /** In half units. */
  readonly halves: bigint;
  readonly closed: boolean;
}

/** How far below and above a printed amount its exact share may lie. */
export interface Reaches {
  readonly below: Reach;
  readonly above: Reach;
}

const LESS_THAN_ONE: Reach = { halves: 2n, closed: false };
// Closed on both sides, because tables do not say which way they round a half.
const AT_MOST_HALF: Reach = { halves: 1n, closed: true };
const AROUND: Reaches = { below: LESS_THAN_ONE, above: LESS_THAN_ONE };
const NEAREST: Reaches = { below: AT_MOST_HALF, above: AT_MOST_HALF };
const CUT: Reaches = { below: { halves: 0n, closed: true }, above: LESS_THAN_ONE };

/** How far a share may lie from its amount, by what is known of the rounding. */
export const REACH: Readonly<Record<KnownRounding, Reaches>> = {
  unknown: AROUND,
  nearest: NEAREST,
  floor: CUT,
};

/** How far a share may lie from its amount by each method; `undefined` where the method sets no limit to a single share. */
export const REACH_BY_METHOD: Readonly<Record<RoundingMethod, Reaches | undefined>> = {
  "largest-remainder": AROUND,
  nearest: NEAREST,
  floor: CUT,
  exact: CUT,
  divisor: undefined,
  "nearest-residual-to-largest": undefined,
};

/** The greatest whole number within a reach of so many units. */
export function withinReach({ halves, closed }: Reach, units: bigint): bigint {
  const twice = halves * units;
  return closed ? twice / 2n : (twice + 1n) / 2n - 1n;
}

/** The least whole number that nothing within a reach of so many units is beyond. */
export function beyondReach({ halves }: Reach, units: bigint): bigint {
  return (halves * units + 1n) / 2n;
}
