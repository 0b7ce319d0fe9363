import { checkArgument } from "../problems/check-arguments.ts";
import { toPlain } from "./format-kr.ts";
import type { Ore } from "./ore.ts";

/**
 * An amount in kronor as the nearest `number`, for charts and tables of others' making; never to calculate on.
 *
 * Whole kronor are exact up to 2^53 − 1. Öre are not: no `number` is 0.10. What is added up from them is an estimate.
 *
 * @example
 * ```ts
 * import { kr, toNumber } from "fordela";
 * toNumber(kr("1 234,50")); // 1234.5
 * ```
 */
export function toNumber(ore: Ore): number {
  checkArgument("toNumber", "ore", ore, "bigint");
  // Through text, so that it is rounded once: öre as a number, divided by 100, would be rounded twice.
  return Number(toPlain(ore));
}
