import type { Rounding } from "./rounding.ts";

/**
 * Each share down to the whole unit below; what is cut off is left and reported as the rest.
 *
 * 10 units by 98, 49, 27, 26: **4, 2, 1, 1**, and 2 are left.
 */
export const floor: Rounding = { round: ({ floors }) => ({ units: floors }), sums: false };
