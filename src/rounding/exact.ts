import { floor } from "./floor.ts";
import type { Rounding } from "./rounding.ts";

/**
 * No rounding. The result is the fractions themselves; the units are their whole parts.
 *
 * 10 units by 98, 49, 27, 26: **49/10, 49/20, 27/20, 13/10**.
 */
export const exact: Rounding = floor;
