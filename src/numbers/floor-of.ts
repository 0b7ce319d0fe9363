import { absolute } from "./absolute.ts";

/** `a / b` rounded down to a whole number, also for a negative `a`; `b` is above 0. */
export function floorOf(a: bigint, b: bigint): bigint {
  return a >= 0n ? a / b : -((-a + b - 1n) / b);
}

/** `a / b` rounded up to a whole number; `b` is above 0. */
export function ceilingOf(a: bigint, b: bigint): bigint {
  return -floorOf(-a, b);
}

/** `a / b` rounded to the nearest whole number, halves away from zero; `b` is above 0. */
export function nearestOf(a: bigint, b: bigint): bigint {
  const size = (2n * absolute(a) + b) / (2n * b);
  return a < 0n ? -size : size;
}
