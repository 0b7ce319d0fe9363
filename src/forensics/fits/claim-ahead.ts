import { combine, type Linear, valueAt } from "./linear.ts";
import type { ShareLines } from "./share-lines.ts";

/** Two recipients, by index: the one that received a unit, and the other that also claimed it. */
export interface Claimants {
  readonly served: number;
  readonly other: number;
}

/**
 * What must be 0 or more for a recipient to have been served before another. `margin` is how much larger its claim is.
 * At `t` it was not served first: its claim is smaller there, or equal and later in the queue.
 *
 * Claims that change with `t` are equal at one value at most, so only the queue at that value matters. Claims that are
 * equal everywhere are decided by the queue alone, which may change with the sizes of the shares.
 */
export function claimAhead(
  lines: ShareLines,
  margin: Linear,
  { served, other }: Claimants,
  t: bigint,
): Linear {
  const { numerators, rank, largestFirst } = lines;
  if (largestFirst && margin.slope === 0n && margin.at0 === 0n) {
    const behind = (rank[served] as number) > (rank[other] as number) ? -1n : 0n;
    return combine(1n, numerators[served] as Linear, -1n, numerators[other] as Linear, behind);
  }
  return isLater(lines, served, other, t) ? { ...margin, at0: margin.at0 - 1n } : margin;
}

/** Whether recipient `a` comes after `b` in the queue for a tied unit, at `t`. */
export function isLater(
  { numerators, rank, largestFirst }: ShareLines,
  a: number,
  b: number,
  t: bigint,
): boolean {
  const sizeOf = (index: number): bigint => (largestFirst ? valueAt(numerators[index] as Linear, t) : 0n);
  const [one, other] = [sizeOf(a), sizeOf(b)];
  return one === other ? (rank[a] as number) > (rank[b] as number) : one < other;
}
