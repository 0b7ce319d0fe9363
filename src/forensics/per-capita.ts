import { greatestCommonDivisor } from "../money/fraction.ts";
import type { Ore } from "../money/ore.ts";
import type { KnownRounding } from "./known-rounding.ts";

/**
 * A per-capita column ready to be searched: what is shared by population, in steps that unit, pot and amounts are all whole
 * numbers of. A candidate N gives row i the whole number p where `shared · p / N` is near `amounts[i]`.
 */
export interface PerCapita {
  /** One step, in öre. */
  readonly step: Ore;
  /** The pot less everybody's base, in steps. */
  readonly shared: bigint;
  /** What each row has beyond its base, in steps. */
  readonly amounts: readonly bigint[];
  /** The unit that amounts are rounded to, in steps. */
  readonly unit: bigint;
  readonly rounding: KnownRounding;
  /** Whether the rows are all there are, so that their weights add up to the national total. */
  readonly whole: boolean;
}

/** What remains of a table when everybody's base is taken off. */
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
    whole: addsUp(amounts, pot, unit),
  };
}

/** Whether rows come to the pot, as far as their rounding lets one tell: less than a unit a row. */
export function addsUp(amounts: readonly Ore[], pot: Ore, unit: Ore): boolean {
  const missing = pot - amounts.reduce((sum, amount) => sum + amount, 0n);
  return (missing < 0n ? -missing : missing) < unit * BigInt(amounts.length);
}
