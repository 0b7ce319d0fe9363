import type { Quotas, Rounding } from "./rounding.ts";

/**
 * Each share to the nearest unit on its own, halves away from zero, as a spreadsheet does; the sum may miss.
 *
 * 10 units by 98, 49, 27, 26: 4.9, 2.45, 1.35, 1.3 become **5, 2, 1, 1**, which is 9; the missing unit is reported.
 */
export const nearest: Rounding = {
  round: (quotas) => ({ units: toNearest(quotas) }),
  sums: false,
};

/** Each share to the nearest whole unit, halves up (the caller mirrors the sign). */
export function toNearest({ floors, remainders, denominator }: Quotas): bigint[] {
  return floors.map((floor, index) =>
    2n * (remainders[index] as bigint) >= denominator ? floor + 1n : floor,
  );
}
