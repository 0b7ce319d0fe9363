import type { Fraction } from "./fraction.ts";

/** Below 0 where the first fraction is the smaller, above 0 where it is the larger, 0 where they are equal. */
export function compareFractions(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const [a, b] = [one.numerator * other.denominator, other.numerator * one.denominator];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
