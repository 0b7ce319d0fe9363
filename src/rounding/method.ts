import type { Rounding } from "./rounding.ts";

/** How exact shares become whole units; named by what is done. */
export type RoundingMethod =
  | "largest-remainder"
  | "divisor"
  | "nearest-residual-to-largest"
  | "nearest"
  | "floor"
  | "exact";

/** The rounding methods that there are to choose from. */
export type Roundings = { readonly [M in RoundingMethod]?: Rounding };
