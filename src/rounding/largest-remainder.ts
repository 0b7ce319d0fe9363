import { sum } from "../numbers/sum.ts";
import type { Quotas, Rounded, Rounding } from "./rounding.ts";

/**
 * Rounds every share down, then gives one unit each to the largest remainders (Hamilton; Hare–Niemeyer).
 *
 * 10 units by 98, 49, 27, 26: the floors 4, 2, 1, 1 leave 2, which go to the remainders 0.9 and 0.45: **5, 3, 1, 1**.
 */
export const largestRemainder: Rounding = /* @__PURE__ */ Object.freeze<Rounding>({ round, sums: true });

function round({ floors, remainders, total, rank }: Quotas): Rounded {
  const left = Number(total - sum(floors));
  if (left === 0) return { units: floors };
  // Compares in doubles first: rounding to a double keeps the order of the remainders.
  const rounded = remainders.map(Number);
  const queue = remainders
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (rounded[b] as number) - (rounded[a] as number) ||
        Number((remainders[b] as bigint) - (remainders[a] as bigint)) ||
        (rank[a] as number) - (rank[b] as number),
    );
  const winners = queue.slice(0, left);
  const cutoff = remainders[winners[left - 1] as number] as bigint;
  const units = [...floors];
  for (const index of winners) (units[index] as bigint) += 1n;
  const atCutoff = (index: number): boolean => remainders[index] === cutoff;
  const [tied, lucky] = [queue.filter(atCutoff), winners.filter(atCutoff)];
  if (tied.length === lucky.length) return { units, cutoff };
  return { units, cutoff, tie: { tied, winners: lucky, units: lucky.length } };
}
