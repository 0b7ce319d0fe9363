/** A whole number without its sign. */
export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
