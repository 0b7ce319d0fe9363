import { floor } from "./floor.ts";
import type { Rounding } from "./rounding.ts";

/**
 * No rounding: the fractions themselves are the result, and the units are only the whole part below them.
 *
 * 10 units by 98, 49, 27, 26: **49/10, 49/20, 27/20, 13/10**.
 */
export const exact: Rounding = floor;
