import { absolute } from "../numbers/absolute.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { Quotas, Rounded, Rounding } from "./rounding.ts";

/** Exact shares `numerators[i] / denominator`, all of one sign; the denominator is positive. */
export interface ExactShares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** Rounded shares, with the quotas that they were rounded from. */
export interface RoundedShares extends Rounded {
  /** In the measure of the shares, such as öre. Each is a whole multiple of the unit. */
  readonly amounts: readonly bigint[];
  readonly quotas: Quotas;
}

/**
 * Rounds exact shares to whole units. Handles sign, scale and unit once for every method.
 *
 * Shares of −x mirror the shares of x.
 *
 * @param unit the size of one unit in the measure of the shares, at least 1
 * @param rank each recipient's place in the queue for a tied unit
 *
 * @example
 * ```ts
 * import { ROUNDINGS, roundShares } from "fordela/core";
 * const shares = { numerators: [20n, 10n, 10n], denominator: 3n };
 * roundShares(shares, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]).amounts; // [7n, 3n, 3n]
 * ```
 */
export function roundShares(
  shares: ExactShares,
  unit: bigint,
  rounding: Rounding,
  rank: readonly number[],
): RoundedShares {
  checkArgument("roundShares", "shares", shares, "{numerators denominator}");
  checkArgument("roundShares", "unit", unit, "bigint");
  checkArgument("roundShares", "rounding", rounding, "{round}");
  checkArgument("roundShares", "rank", rank, "list");
  const { numerators, denominator } = shares;
  const signedUnit = numerators.some((numerator) => numerator < 0n) ? -unit : unit;
  const scale = denominator * unit;
  const sizes = numerators.map(absolute);
  const quotas: Quotas = {
    floors: sizes.map((size) => size / scale),
    remainders: sizes.map((size) => size % scale),
    denominator: scale,
    total: sum(sizes) / scale,
    rank,
  };
  const rounded = rounding.round(quotas);
  return { ...rounded, quotas, amounts: rounded.units.map((units) => units * signedUnit) };
}
