import { sum } from "../numbers/sum.ts";
import { type Quotas, type Rounded, type Rounding, tieOf } from "./rounding.ts";

/**
 * Rounds every share down, then gives one unit each to the largest remainders (Hamilton; Hare–Niemeyer).
 *
 * 10 units by 98, 49, 27, 26: the floors 4, 2, 1, 1 leave 2, which go to the remainders 0.9 and 0.45: **5, 3, 1, 1**.
 */
export const largestRemainder: Rounding = /* @__PURE__ */ Object.freeze<Rounding>({ round, sums: true });

function round({ floors, remainders, total, rank }: Quotas): Rounded {
  const left = Number(total - sum(floors));
  if (left === 0) return { units: floors };
  // Finds the cut in doubles: rounding to a double keeps the order of the remainders, and makes only some of them equal.
  const rounded = new Float64Array(remainders.map(Number));
  const edge = rounded.slice().sort().at(-left) as number;
  let more = left;
  const atEdge: number[] = [];
  const units = floors.map((floor, index) => {
    const one = rounded[index] as number;
    if (one > edge) more--;
    else if (one === edge) atEdge.push(index);
    return one > edge ? floor + 1n : floor;
  });
  atEdge.sort(
    (a, b) =>
      Number((remainders[b] as bigint) - (remainders[a] as bigint)) ||
      (rank[a] as number) - (rank[b] as number),
  );
  const winners = atEdge.slice(0, more);
  for (const index of winners) ++(units[index] as bigint);
  const cutoff = remainders[atEdge[more - 1] as number] as bigint;
  const atCutoff = (index: number): boolean => remainders[index] === cutoff;
  return { units, cutoff, ...tieOf(atEdge.filter(atCutoff), winners.filter(atCutoff)) };
}
