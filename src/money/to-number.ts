import { checkArgument } from "../problems/check-argument.ts";
import { toPlain } from "./format-kr.ts";
import type { Ore } from "./ore.ts";

/**
 * Converts an amount to the nearest `number` of kronor, for charts and tables of other libraries. Do not calculate with
 * it.
 *
 * Whole kronor are exact up to 2^53 − 1. Öre are not: no `number` equals 0.10, so sums of them are estimates.
 *
 * @example
 * ```ts
 * import { kr, toNumber } from "fordela";
 * toNumber(kr("1 234,50")); // 1234.5
 * ```
 */
export function toNumber(ore: Ore): number {
  checkArgument("toNumber", "ore", ore, "bigint");
  // Converts through text to round once. Öre as a `number`, divided by 100, would be rounded twice.
  return Number(toPlain(ore));
}
