import { Decimal } from "decimal.js";
import { checkArgument } from "../problems/check-arguments.ts";
import { toPlain } from "./format-kr.ts";
import type { Ore } from "./ore.ts";

// A clone of our own: neither the caller's `Decimal.set` nor ours reaches the other. `toString` never uses an exponent.
const Kronor = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 100,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/**
 * An amount in kronor as a decimal.js `Decimal`, for those who calculate on; exact for any size.
 *
 * What is calculated from it is rounded to 100 significant digits, whatever precision the caller has set on `Decimal`.
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
