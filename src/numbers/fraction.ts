import { absolute } from "./absolute.ts";

/** An exact number of öre as a fraction; the denominator is positive. Not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A whole number of öre as a fraction. */
export function whole(ore: bigint): Fraction {
  return { numerator: ore, denominator: 1n };
}

/** `a + b`, in lowest terms. */
export function add(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** `a − b`, in lowest terms. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The fraction in lowest terms, with a positive denominator. */
export function lowest(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The greatest common divisor of two whole numbers. Always positive; 1 when both are 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y > 0x7fffffffn) [x, y] = [y, x % y];
  if (y === 0n) return x || 1n;
  // Euclid takes many small last steps. They are faster in 32-bit integers, and just as exact.
  let m = Number(y) | 0;
  let n = Number(x % y) | 0;
  while (n > 0) {
    const rest = m % n;
    m = n;
    n = rest;
  }
  return BigInt(m);
}

/** The least common multiple of two whole numbers above 0. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}
