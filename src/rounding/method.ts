import type { Rounding } from "./rounding.ts";

/** The names of the rounding methods, each by what it does; the arithmetic is in `ROUNDINGS`. */
export const ROUNDING_METHODS = [
  "largest-remainder",
  "divisor",
  "nearest-residual-to-largest",
  "nearest",
  "floor",
  "exact",
] as const;

/** How exact shares become whole units. */
export type RoundingMethod = (typeof ROUNDING_METHODS)[number];

/** The rounding methods that there are to choose from. */
export type Roundings = { readonly [M in RoundingMethod]?: Rounding };
