import type { Doubles } from "../cut-shares.ts";

/** A list this short is sorted directly. */
const FEW = 32;
const MOST_BUCKETS = 4096;

/**
 * The `k`th largest of whole numbers in doubles, 1 for the largest; 0 gives a number that none exceeds. All are at least 0
 * and less than `below`.
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
  return width > 1 ? (descending(some)[place] as number) : from;
}

/**
 * A shared buffer for sorting short lists, below a number that none exceeds. Allocating a typed array on each call would cost
 * more than the sort.
 */
const FALLING: Float64Array = /* @__PURE__ */ (() =>
  new Float64Array(FEW + 1).fill(Number.POSITIVE_INFINITY))();

/** Sorts the short list in falling order from place 1, by insertion. */
function descending(values: Doubles): Float64Array {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    let at = i + 1;
    for (; (FALLING[at - 1] as number) < value; at--) FALLING[at] = FALLING[at - 1] as number;
    FALLING[at] = value;
  }
  return FALLING;
}
