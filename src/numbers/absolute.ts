/** A whole number without its sign. Rooms that may import rounding use the one there. */
export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
