import { claimAhead, isLater } from "./claim-ahead.ts";
import { type FitRange, narrow } from "./fit-range.ts";
import { combine, type Linear, valueAt } from "./linear.ts";
import type { ShareLines } from "./share-lines.ts";

/**
 * No claim to a next unit (share over 2u + 1) is above any claim to a last unit already received (share over 2u − 1).
 */
export const divisorFit: FitRange = (lines, range) => narrow(range, (t) => claimPassedOver(lines, t));

function claimPassedOver(lines: ShareLines, t: bigint): Linear | undefined {
  const { numerators, units } = lines;
  const sizes = numerators.map((share) => valueAt(share, t));
  const part = (index: number, side: bigint): bigint => 2n * (units[index] as bigint) + side;
  const later = (a: number, b: number): boolean => isLater(lines, a, b, t);
  // Whose size over the divisor is smaller; among equals, the one later in the queue.
  const smaller = (a: number, b: number, side: bigint): boolean => {
    const difference = (sizes[a] as bigint) * part(b, side) - (sizes[b] as bigint) * part(a, side);
    return difference < 0n || (difference === 0n && later(a, b));
  };
  let last: number | undefined;
  let next: number | undefined;
  for (let index = 0; index < units.length; index++) {
    if ((units[index] as bigint) > 0n && (last === undefined || smaller(index, last, -1n))) last = index;
    if (next === undefined || smaller(next, index, 1n)) next = index;
  }
  if (last === undefined || next === undefined || last === next) return undefined;
  const [had, claimed] = [numerators[last] as Linear, numerators[next] as Linear];
  const margin = combine(part(next, 1n), had, -part(last, -1n), claimed);
  const ahead = valueAt(margin, t);
  if (ahead > 0n || (ahead === 0n && !later(last, next))) return undefined;
  return claimAhead(lines, margin, { served: last, other: next }, t);
}
