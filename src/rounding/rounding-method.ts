import type { Rounding } from "./rounding.ts";

/** The rounding methods by name and behaviour. `ROUNDINGS` holds the arithmetic. */
export const ROUNDING_METHODS = [
  "largest-remainder",
  "divisor",
  "nearest-residual-to-largest",
  "nearest",
  "floor",
  "exact",
] as const;

/** A method that turns exact shares into whole units. */
export type RoundingMethod = (typeof ROUNDING_METHODS)[number];

/** A set of rounding methods to choose from. */
export type Roundings = { readonly [M in RoundingMethod]?: Rounding };
