import { type FitRange, fitsWithin } from "./fit-range.ts";
import { clip, combine, type Linear, valueAt, type WholeRange } from "./linear.ts";
import type { ShareLines } from "./share-lines.ts";

/** All but the largest are nearest their shares; the largest gets what is left, however much that is. */
export const nearestResidualToLargestFit: FitRange = (lines, range) => {
  const [first, last] = [largestAt(lines, range.least), largestAt(lines, range.most)];
  // The maximum of straight lines is convex: a recipient that is largest at both ends is largest between them.
  if (first === last) return fitsWithin(lines, range, 1n, 1n, first);
  const parts = lines.units.flatMap((_, index) => {
    const largest = whereLargest(lines, range, index);
    const fits = largest && fitsWithin(lines, largest, 1n, 1n, index);
    return fits ? [fits] : [];
  });
  // The parts are adjacent or apart. The widest is one interval and represents them all.
  return parts.toSorted((a, b) => (a.most - a.least > b.most - b.least ? -1 : 1))[0];
};

function largestAt({ numerators, rank }: ShareLines, t: bigint): number {
  const sizes = numerators.map((share) => valueAt(share, t));
  return sizes.reduce((best, size, index) => {
    const before = sizes[best] as bigint;
    return size > before || (size === before && (rank[index] as number) < (rank[best] as number))
      ? index
      : best;
  }, 0);
}

function whereLargest({ numerators, rank }: ShareLines, range: WholeRange, index: number) {
  let left: WholeRange | undefined = range;
  for (let other = 0; other < numerators.length && left; other++) {
    const behind = (rank[other] as number) < (rank[index] as number) ? -1n : 0n;
    if (other !== index)
      left = clip(left, combine(1n, numerators[index] as Linear, -1n, numerators[other] as Linear, behind));
  }
  return left;
}
