import type { PixelLength } from "./pixel-length.ts";

/**
 * Moves positions apart until each is at least `gap` from the next, all between `from` and `to`, as little as possible:
 * the sum of the squared moves is minimal, to the hundredth. There must be space: (places − 1) × gap ≤ to − from.
 *
 * @param places rising, or equal
 */
export function spreadApart(
  places: readonly PixelLength[],
  gap: PixelLength,
  from: PixelLength,
  to: PixelLength,
): PixelLength[] {
  // After the gaps before it are subtracted, each position only has to be at or above the previous one. Positions that
  // are not are pooled at their mean.
  const pools: { sum: bigint; count: bigint }[] = [];
  for (const [index, place] of places.entries()) {
    let pool = { sum: place - BigInt(index) * gap, count: 1n };
    for (
      let last = pools.at(-1);
      last && last.sum * pool.count >= pool.sum * last.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const last = to - BigInt(places.length - 1) * gap;
  const means = pools.flatMap(({ sum, count }) => new Array<bigint>(Number(count)).fill(sum / count));
  return means.map((mean, index) => {
    const kept = mean < from ? from : mean;
    return (kept > last ? last : kept) + BigInt(index) * gap;
  });
}
