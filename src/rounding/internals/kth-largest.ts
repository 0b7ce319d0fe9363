import type { Doubles } from "../../numbers/in-doubles.ts";

/** In a list this short, each number is compared with every other. */
const FEW = 32;
const MOST_BUCKETS = 4096;

/**
 * The `k`th largest of whole numbers in doubles, 1 for the largest. All are at least 0 and less than `below`.
 *
 * Counts the numbers in buckets and searches only the bucket that holds the answer. The time is linear in the length of
 * the list, whatever its contents; sorting and ordinary partitioning do not guarantee that.
 */
export function kthLargest(values: Doubles, k: number, below: number): number {
  let some = values;
  let [from, width, place] = [0, below, k];
  while (some.length > FEW && width > 1) {
    const size = Math.min(some.length, MOST_BUCKETS);
    const scale = size / width;
    // One bucket more than needed: rounding may put the largest value in it.
    const counts = new Uint32Array(size + 1);
    for (let i = 0; i < some.length; i++) {
      const bucket = (((some[i] as number) - from) * scale) | 0;
      counts[bucket] = (counts[bucket] as number) + 1;
    }
    let holder = size;
    while (place > (counts[holder] as number)) place -= counts[holder--] as number;
    const inside = new Float64Array(counts[holder] as number);
    let [found, least, most] = [0, below, 0];
    for (let i = 0; i < some.length; i++) {
      const value = some[i] as number;
      if ((((value - from) * scale) | 0) !== holder) continue;
      inside[found++] = value;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    some = inside;
    from = least;
    width = most - least + 1;
  }
  if (width > 1)
    for (let i = 0; i < some.length; i++) {
      let [above, equal] = [0, 0];
      for (let j = 0; j < some.length; j++)
        if ((some[j] as number) > (some[i] as number)) above++;
        else if (some[j] === some[i]) equal++;
      if (above < place && place <= above + equal) return some[i] as number;
    }
  return from;
}
