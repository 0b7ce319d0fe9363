/** Amounts by the largest remainder written out as plainly as can be, in bigints; a tied unit to the first of the list. */
export function plainLargestRemainder(amount: bigint, weights: readonly bigint[], unit = 1n): bigint[] {
  if (amount < 0n) return plainLargestRemainder(-amount, weights, unit).map((one) => -one);
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const shares = weights.map((weight, index) => ({
    index,
    floor: ((amount / unit) * weight) / all,
    remainder: ((amount / unit) * weight) % all,
  }));
  const left = amount / unit - shares.reduce((sum, { floor }) => sum + floor, 0n);
  const queue = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  const lucky = new Set(queue.slice(0, Number(left)).map(({ index }) => index));
  return shares.map(({ index, floor }) => (floor + (lucky.has(index) ? 1n : 0n)) * unit);
}
