import type { RoundingMethod } from "./rounding-method.ts";

/**
 * How a printed amount may have come from its exact share. Most methods round a share to one of the two whole units
 * around it, so without further knowledge the share is taken to be less than a unit away, on either side. Two methods
 * may put an amount further off: `nearest-residual-to-largest` the largest one, `divisor` any. Such an amount is then
 * reported as not fitting.
 */
export type KnownRounding = "unknown" | "nearest" | "floor";

/** How far the exact share may be from the printed amount on one side; `closed` if that distance itself is possible. */
export interface Reach {
  /** In half units. */
  readonly halves: bigint;
  readonly closed: boolean;
}

/** How far below and above a printed amount its exact share may be. */
export interface Reaches {
  readonly below: Reach;
  readonly above: Reach;
}

const LESS_THAN_ONE: Reach = { halves: 2n, closed: false };
// Closed on both sides, because tables do not show which way they round a half.
const AT_MOST_HALF: Reach = { halves: 1n, closed: true };
const AROUND: Reaches = { below: LESS_THAN_ONE, above: LESS_THAN_ONE };
const NEAREST: Reaches = { below: AT_MOST_HALF, above: AT_MOST_HALF };
const CUT: Reaches = { below: { halves: 0n, closed: true }, above: LESS_THAN_ONE };

/** How far a share may be from its amount, given what is known of the rounding. */
export const REACH: Readonly<Record<KnownRounding, Reaches>> = {
  unknown: AROUND,
  nearest: NEAREST,
  floor: CUT,
};

/** How far a share may be from its amount, by method; `undefined` if the method sets no limit for a single share. */
export const REACH_BY_METHOD: Readonly<Record<RoundingMethod, Reaches | undefined>> = {
  "largest-remainder": AROUND,
  nearest: NEAREST,
  floor: CUT,
  exact: CUT,
  divisor: undefined,
  "nearest-residual-to-largest": undefined,
};

/** The greatest whole number within a reach of this many units. */
export function withinReach({ halves, closed }: Reach, units: bigint): bigint {
  const twice = halves * units;
  return closed ? twice / 2n : (twice + 1n) / 2n - 1n;
}

/** The least whole number that no share within a reach of this many units exceeds. */
export function beyondReach({ halves }: Reach, units: bigint): bigint {
  return (halves * units + 1n) / 2n;
}
