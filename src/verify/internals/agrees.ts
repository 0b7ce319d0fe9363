import type { Ore } from "../../money/ore.ts";
import { absolute } from "../../numbers/absolute.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { REACH, withinReach } from "../../rounding/reach.ts";
import type { Expected } from "../column-figures.ts";

/**
 * From this step (öre) on, figures are too coarse to show how they were rounded: the krona is the coarsest unit that
 * shows it.
 */
/** Whether figures of this step are too coarse to be compared to the krona. */
export function isCoarse(step: Ore): boolean {
  return step > krona();
}

/**
 * Whether a printed figure can be the recomputed amount.
 *
 * Figures in kronor or öre must be equal to it, up to the tolerance. Coarser figures (tkr, mnkr) must be a valid
 * rounding of the exact share, or of the recomputed amount where that was rounded further: less than one step from it,
 * or less than a step for each line where several are added up.
 */
export function agrees(printed: Ore, step: Ore, expected: Expected, tolerance: Ore = 0n): boolean {
  if (!isCoarse(step)) return absolute(printed - expected.amount) <= tolerance;
  const { numerator, denominator } = expected.exact;
  const off = absolute(printed * denominator - numerator);
  const steps = step * BigInt(expected.parts ?? 1) * denominator;
  return (
    off <= withinReach(REACH.unknown.above, steps) ||
    off <= tolerance * denominator ||
    absolute(printed - expected.amount) < step
  );
}

/**
 * Whether a printed sum can be the sum of printed rows: equal, or in coarse steps as near as roundings can add up to.
 */
export function sums(printed: Ore, rows: Ore, count: number, step: Ore, tolerance: Ore = 0n): boolean {
  const drift = isCoarse(step) ? step * BigInt(count) : 0n;
  return absolute(printed - rows) <= (drift > tolerance ? drift : tolerance);
}
