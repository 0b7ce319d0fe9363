import type { Ore } from "../money/ore.ts";
import type { Expected } from "./figures.ts";

/** From this step (öre) on, figures are too coarse to tell how they were rounded: a krona is the finest coarse-free unit. */
const KRONA = 100n;

/**
 * Whether a printed figure can be the recomputed amount.
 *
 * Figures in kronor or öre must be equal to it, up to the tolerance. Coarser figures (tkr, mnkr) must be a valid
 * rounding of the exact share: less than one step from it.
 */
export function agrees(printed: Ore, step: Ore, expected: Expected, tolerance: Ore): boolean {
  if (step <= KRONA) return absolute(printed - expected.amount) <= tolerance;
  const { numerator, denominator } = expected.exact;
  const off = absolute(printed * denominator - numerator);
  return off < step * denominator || off <= tolerance * denominator;
}

/** Whether a printed sum can be the sum of printed rows: equal, or as near as coarse steps can drift together. */
export function sums(printed: Ore, rows: Ore, count: number, step: Ore, tolerance: Ore): boolean {
  const drift = step <= KRONA ? 0n : step * BigInt(count);
  return absolute(printed - rows) <= (drift > tolerance ? drift : tolerance);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
