/** `a / b` down to a whole number, of an `a` below 0 too; `b` is above 0. */
export function floorOf(a: bigint, b: bigint): bigint {
  return a >= 0n ? a / b : -((-a + b - 1n) / b);
}

/** `a / b` up to a whole number; `b` is above 0. */
export function ceilingOf(a: bigint, b: bigint): bigint {
  return -floorOf(-a, b);
}
