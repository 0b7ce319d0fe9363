import { type Quotas, type Rounded, type Rounding, sum } from "./rounding.ts";

/**
 * Everyone's floor, then one unit each to the largest remainders (Hamilton; Hare–Niemeyer).
 *
 * 10 units by 98, 49, 27, 26: floors 4, 2, 1, 1 leave 2, which go to the remainders 0.9 and 0.45: **5, 3, 1, 1**.
 */
export const largestRemainder: Rounding = { round, sums: true };

function round({ floors, remainders, total, rank }: Quotas): Rounded {
  const left = Number(total - sum(floors));
  if (left === 0) return { units: floors };
  const queue = remainders.map((_, index) => index).sort((a, b) => order(remainders, rank, a, b));
  const winners = queue.slice(0, left);
  const cutoff = remainders[winners[left - 1] as number] as bigint;
  const units = [...floors];
  for (const index of winners) (units[index] as bigint) += 1n;
  const tied = queue.filter((index) => remainders[index] === cutoff);
  const lucky = winners.filter((index) => remainders[index] === cutoff);
  if (tied.length === lucky.length) return { units, cutoff };
  return { units, cutoff, tie: { tied, winners: lucky, units: lucky.length } };
}

function order(remainders: readonly bigint[], rank: readonly number[], a: number, b: number): number {
  const [x, y] = [remainders[a] as bigint, remainders[b] as bigint];
  return x === y ? (rank[a] as number) - (rank[b] as number) : x > y ? -1 : 1;
}
