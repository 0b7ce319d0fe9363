import { sum } from "../numbers/sum.ts";
import { toNearest } from "./nearest.ts";
import { type Quotas, type Rounded, type Rounding, sizesOf } from "./rounding.ts";

/**
 * Each unit to the highest claim, which is the share divided by 1, 3, 5, … (Sainte-Laguë; Webster): more money never
 * gives anyone less, but an amount may be a unit or more from its exact share.
 *
 * 10 units by 98, 49, 27, 26: nearest gives 5, 2, 1, 1, which misses 1; of the next claims 98/11, 49/5, 27/3 and 26/3
 * the second is highest: **5, 3, 1, 1**.
 */
export const divisor: Rounding = { round, sums: true };

function round(quotas: Quotas): Rounded {
  const { floors, total, rank } = quotas;
  if (total === 0n) return { units: floors };
  // Nearest meets all claims from half a unit up and no others, so few units differ, whatever the total.
  const units = toNearest(quotas);
  const sizes = sizesOf(quotas);
  // Claims are compared by products: a's to its next unit (side 1) or its last (side −1) is above b's when
  // product(a, b) > product(b, a). One with no unit has then the highest claim to its last, so none is taken from it.
  const product = (a: number, b: number, side: bigint): bigint =>
    (sizes[a] as bigint) * (2n * (units[b] as bigint) + side);
  const ahead = (a: number, b: number, side: bigint): number => {
    const [one, other] = [product(a, b, side), product(b, a, side)];
    return one === other ? (rank[a] as number) - (rank[b] as number) : one > other ? -1 : 1;
  };
  const missed = total - sum(units);
  const side = missed < 0n ? -1n : 1n;
  const inTurn = (a: number, b: number): number => ahead(a, b, side) * Number(side);
  const queue = [...rank.keys()].sort((a, b) => (rank[a] as number) - (rank[b] as number));
  const turns = [...queue].sort(inTurn);
  for (let left = missed; left !== 0n; left -= side) {
    const served = turns.shift() as number;
    (units[served] as bigint) += side;
    turns.splice(
      placeIn(turns, (other) => inTurn(other, served) > 0),
      0,
      served,
    );
  }
  const last = queue.reduce((a, b) => (ahead(a, b, -1n) < 0 ? b : a));
  const equal = (side: bigint): number[] =>
    queue.filter((index) => product(index, last, -1n) === product(last, index, side));
  const winners = equal(-1n);
  const tied = [...winners, ...equal(1n)];
  return tied.length === winners.length
    ? { units }
    : { units, tie: { tied, winners, units: winners.length } };
}

/** Where in a list in order those begin that are `behind`; its end where none is. */
function placeIn(list: readonly number[], behind: (one: number) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (behind(list[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}
