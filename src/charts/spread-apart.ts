import type { PixelLength } from "./pixel-length.ts";

/**
 * Moves places apart until each is `gap` or more from the next, all within `from` and `to`, and as little as can be: the
 * sum of the squares of the moves is least, to the hundredth. There must be room: (places − 1) × gap ≤ to − from.
 *
 * @param places rising, or equal
 */
export function spreadApart(
  places: readonly PixelLength[],
  gap: PixelLength,
  from: PixelLength,
  to: PixelLength,
): PixelLength[] {
  // Less the gaps before it, each place need only not fall below the one before: places that would, are pooled at their mean.
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
