import type { Doubles } from "../../numbers/in-doubles.ts";

/** In a list this short, each number is compared with every other. */
const FEW = 32;
const MOST_BUCKETS = 4096;

/**
 * The `k`th largest of whole numbers in doubles, 1 for the largest. All are at least 0 and less than `below`.
 *
 * Counts the numbers in buckets and sorts only the bucket that holds the answer, which is mostly a handful.
 */
export function kthLargest(values: Doubles, k: number, below: number): number {
  const { length } = values;
  if (length <= FEW)
    for (let i = 0; i < length; i++) {
      let [above, equal] = [0, 0];
      for (let j = 0; j < length; j++)
        if ((values[j] as number) > (values[i] as number)) above++;
        else if (values[j] === values[i]) equal++;
      if (above < k && k <= above + equal) return values[i] as number;
    }
  const size = Math.min(length, MOST_BUCKETS);
  const scale = size / below;
  // One bucket more than needed: rounding may put the largest value in it.
  const counts = new Uint32Array(size + 1);
  for (let i = 0; i < length; i++) {
    const bucket = ((values[i] as number) * scale) | 0;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let [holder, place] = [size, k];
  while (place > (counts[holder] as number)) place -= counts[holder--] as number;
  const inside = new Float64Array(counts[holder] as number);
  let found = 0;
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (((value * scale) | 0) === holder) inside[found++] = value;
  }
  return inside.sort()[found - place] as number;
}
