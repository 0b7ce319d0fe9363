import { exact } from "./exact.ts";
import { floor } from "./floor.ts";
import { largestRemainder } from "./largest-remainder.ts";
import { nearest } from "./nearest.ts";
import { nearestResidualToLargest } from "./nearest-residual-to-largest.ts";
import type { Rounding } from "./rounding.ts";

/** How exact shares become whole units; named by what is done. */
export type RoundingMethod =
  | "largest-remainder"
  | "nearest-residual-to-largest"
  | "nearest"
  | "floor"
  | "exact";

/** Every rounding method there is; a new one is a new file and a line here. */
export const ROUNDINGS: Readonly<Record<RoundingMethod, Rounding>> = {
  "largest-remainder": largestRemainder,
  "nearest-residual-to-largest": nearestResidualToLargest,
  nearest,
  floor,
  exact,
};
