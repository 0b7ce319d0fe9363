import type { Doubles } from "./cut-shares.ts";

/** Few enough to be put in order one by one. */
const FEW = 32;
const MOST_BUCKETS = 4096;

/**
 * The `k`th largest of whole numbers in doubles, 1 for the largest; all are 0 or more and less than `below`.
 *
 * They are counted in buckets, and only the bucket that holds the answer is looked into: time grows with the length of
 * the list, whatever is in it, which sorting and the usual partitioning do not promise.
 */
export function kthLargest(values: Doubles, k: number, below: number): number {
  let some = values;
  let [from, width, place] = [0, below, k];
  while (some.length > FEW && width > 1) {
    const size = Math.min(some.length, MOST_BUCKETS);
    const scale = size / width;
    // One more than needed: the largest value may be rounded up into it.
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
  return width > 1 ? (descending(some)[place - 1] as number) : from;
}

/** Where the few are put in order: a typed array of its own for each call would cost more than the rest of it. */
const FALLING = /* @__PURE__ */ new Float64Array(FEW);

/** The few values in falling order, by insertion. */
function descending(values: Doubles): Float64Array {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    let at = i;
    for (; at > 0 && (FALLING[at - 1] as number) < value; at--) FALLING[at] = FALLING[at - 1] as number;
    FALLING[at] = value;
  }
  return FALLING;
}
