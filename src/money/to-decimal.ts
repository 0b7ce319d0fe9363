import { Decimal } from "decimal.js";
import { checkArgument } from "../problems/check-argument.ts";
import { toPlain } from "./format-kr.ts";
import type { Ore } from "./ore.ts";

// A separate clone, so that `Decimal.set` here and in the caller's code do not affect each other. `toString` never uses
// an exponent.
const Kronor = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 100,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/**
 * Converts an amount to a decimal.js `Decimal` in kronor, for further calculation. Exact for any size.
 *
 * Results calculated from it are rounded to 100 significant digits, whatever precision the caller has set on `Decimal`.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { toDecimal } from "fordela/decimal";
 * toDecimal(kr("1 234,50")).times(2).toFixed(2); // "2469.00"
 * ```
 */
export function toDecimal(ore: Ore): Decimal {
  checkArgument("toDecimal", "ore", ore, "bigint");
  return new Kronor(toPlain(ore));
}
