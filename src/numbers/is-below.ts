import type { Fraction } from "./fraction.ts";

/** Whether one fraction is smaller than another. */
export function isBelow(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}
