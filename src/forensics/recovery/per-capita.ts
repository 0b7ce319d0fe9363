import type { Ore } from "../../money/ore.ts";
import { greatestCommonDivisor } from "../../numbers/fraction.ts";
import { sum } from "../../numbers/sum.ts";
import type { KnownRounding } from "../../rounding/reach.ts";

/**
 * A per-capita column ready to be searched: what is shared by population, in steps that unit, pot and amounts are all whole
 * numbers of. A candidate N gives row i the whole number p where `shared · p / N` is near `amounts[i]`.
 */
export interface PerCapita {
  /** One step, in öre. */
  readonly step: Ore;
  /** The pot less all bases, in steps. */
  readonly shared: bigint;
  /** What each row has beyond its base, in steps. */
  readonly amounts: readonly bigint[];
  /** The unit that amounts are rounded to, in steps. */
  readonly unit: bigint;
  readonly rounding: KnownRounding;
  readonly rows: Completeness;
}

/**
 * What the rows come to, as far as rounding shows: the pot, so that they are all there are and their weights add up to the
 * national total; less, as when some are missing; or more, so that a row or the pot must be wrong.
 */
export type Completeness = "all" | "some" | "too-much";

/** What remains of a table when every recipient's base is subtracted. */
export function perCapita(
  amounts: readonly Ore[],
  pot: Ore,
  base: Ore,
  recipients: number,
  unit: Ore,
  rounding: KnownRounding,
): PerCapita {
  const shared = pot - base * BigInt(recipients);
  const beyond = amounts.map((amount) => amount - base);
  const step = beyond.reduce(greatestCommonDivisor, greatestCommonDivisor(shared, unit));
  return {
    step,
    shared: shared / step,
    amounts: beyond.map((amount) => amount / step),
    unit: unit / step,
    rounding,
    rows: completeness(amounts, pot, unit),
  };
}

/** How the sum of the rows compares with the pot; each row's rounding changes the sum by less than a unit. */
export function completeness(amounts: readonly Ore[], pot: Ore, unit: Ore): Completeness {
  const missing = pot - sum(amounts);
  const rounding = unit * BigInt(amounts.length);
  if (missing >= rounding) return "some";
  return missing <= -rounding ? "too-much" : "all";
}
