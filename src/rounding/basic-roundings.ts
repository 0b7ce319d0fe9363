import { exact } from "./exact.ts";
import { floor } from "./floor.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { Roundings } from "./method.ts";
import { nearest } from "./nearest.ts";
import { nearestResidualToLargest } from "./nearest-residual-to-largest.ts";

/** The rounding methods that published tables are made with: all that `fordela/core` has room for. */
export const BASIC_ROUNDINGS: Roundings = {
  "largest-remainder": largestRemainder,
  "nearest-residual-to-largest": nearestResidualToLargest,
  nearest,
  floor,
  exact,
};
