import type { Fraction } from "./fraction.ts";

/** Compares two fractions: negative if the first is smaller, positive if it is larger, 0 if they are equal. */
export function compareFractions(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const [a, b] = [one.numerator * other.denominator, other.numerator * one.denominator];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
