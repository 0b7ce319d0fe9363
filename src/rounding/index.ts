import { divisor } from "./divisor.ts";
import { exact } from "./exact.ts";
import { floor } from "./floor.ts";
import { largestRemainder } from "./largest-remainder.ts";
import { nearest } from "./nearest.ts";
import { nearestResidualToLargest } from "./nearest-residual-to-largest.ts";
import type { Rounding } from "./rounding.ts";
import type { KnownMethod } from "./rounding-method.ts";

/** Every rounding method. To add one, write a file for it and add a line here. */
export const ROUNDINGS: Readonly<Record<KnownMethod, Rounding>> = /* @__PURE__ */ Object.freeze({
  "largest-remainder": largestRemainder,
  divisor,
  "nearest-residual-to-largest": nearestResidualToLargest,
  nearest,
  floor,
  exact,
});
