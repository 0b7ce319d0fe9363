import type { Quotas, Rounding } from "./rounding.ts";

/**
 * Rounds each share to the nearest unit by itself, halves away from zero, as a spreadsheet does. The sum may differ
 * from the total.
 *
 * 10 units by 98, 49, 27, 26: 4.9, 2.45, 1.35, 1.3 become **5, 2, 1, 1**. They sum to 9, and the missing unit is
 * reported.
 */
export const nearest: Rounding = /* @__PURE__ */ Object.freeze<Rounding>({
  round: (quotas) => ({ units: toNearest(quotas) }),
  sums: false,
});

/** Rounds each share to the nearest whole unit, halves up (the caller mirrors the sign). */
export function toNearest({ floors, remainders, denominator }: Quotas): bigint[] {
  return floors.map((floor, index) =>
    2n * (remainders[index] as bigint) >= denominator ? floor + 1n : floor,
  );
}
