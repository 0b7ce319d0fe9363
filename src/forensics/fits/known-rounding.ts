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
export const REACH: Readonly<Record<KnownRounding, { readonly below: Reach; readonly above: Reach }>> = {
  unknown: { below: { halves: 2n, closed: false }, above: { halves: 2n, closed: false } },
  // Closed on both sides, because tables do not say which way they round a half.
  nearest: { below: { halves: 1n, closed: true }, above: { halves: 1n, closed: true } },
  floor: { below: { halves: 0n, closed: true }, above: { halves: 2n, closed: false } },
};

/** The greatest whole number within a reach of so many units. */
export function withinReach({ halves, closed }: Reach, units: bigint): bigint {
  const twice = halves * units;
  return closed ? twice / 2n : (twice + 1n) / 2n - 1n;
}
