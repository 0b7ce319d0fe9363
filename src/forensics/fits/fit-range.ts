import { clip, combine, type Linear, type WholeRange } from "./linear.ts";
import type { ShareLines } from "./share-lines.ts";

/**
 * The values of the unknown, within a range, for which one rounding method rounds the shares to exactly these units;
 * `undefined` where there are none. They are an interval, because every condition is linear in the unknown.
 *
 * Methods that keep the sum are tried only with units that add up to the line.
 */
export type FitRange = (lines: ShareLines, range: WholeRange) => WholeRange | undefined;

/** The part of a range where each share lies from `below` to under `above` units from its whole units, in halves. */
export function fitsWithin(
  { numerators, denominator, units }: ShareLines,
  range: WholeRange,
  below: bigint,
  above: bigint,
  except?: number,
): WholeRange | undefined {
  let left: WholeRange | undefined = range;
  for (let index = 0; index < units.length && left; index++) {
    if (index === except) continue;
    const [share, twice] = [numerators[index] as Linear, 2n * (units[index] as bigint)];
    left = clip(left, combine(2n, share, -twice + below, denominator));
    left = left && clip(left, combine(-2n, share, twice + above, denominator, -1n));
  }
  return left;
}

/**
 * Cuts a range by conditions that are too many to list: `broken` returns one that fails at a value, if any. Each cut
 * removes the end at which it was found. A condition that both ends fulfil is fulfilled between them too.
 */
export function narrow(range: WholeRange, broken: (t: bigint) => Linear | undefined): WholeRange | undefined {
  let left: WholeRange | undefined = range;
  for (const end of ["least", "most"] as const)
    for (let cut = left && broken(left[end]); cut && left; cut = left && broken(left[end]))
      left = clip(left, cut);
  return left;
}
