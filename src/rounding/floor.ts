import type { Rounding } from "./rounding.ts";

/**
 * Rounds each share down to a whole unit. The units left are reported as the rest.
 *
 * 10 units by 98, 49, 27, 26: **4, 2, 1, 1**, with 2 left.
 */
export const floor: Rounding = /* @__PURE__ */ Object.freeze<Rounding>({
  round: ({ floors }) => ({ units: floors }),
  sums: false,
});
