import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import type { Chance } from "../inference.ts";

/**
 * How likely it is that a match is a coincidence. An estimate, which assumes that each figure could have been any
 * whole number of units from half to one and a half of what it is, independently of the others, and that two of those
 * fit an exact share. The largest figures are not counted, since they were used to find the unknowns.
 */
export function chanceOf(amounts: readonly Ore[], unit: Ore, unknowns: number, tried: number): Chance {
  const widths = amounts
    .map((amount) => absolute(amount) / (2n * unit))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, Math.max(0, amounts.length - unknowns));
  const against = widths.reduce((product, width) => product * (width > 1n ? width : 1n), 1n);
  const odds = against / BigInt(Math.max(1, tried));
  return { free: widths.length, tried, exponent: odds === 0n ? 0 : odds.toString().length - 1 };
}
