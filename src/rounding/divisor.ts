import { sum } from "../numbers/sum.ts";
import { toNearest } from "./nearest.ts";
import { type Quotas, type Rounded, type Rounding, sizesOf, tieOf } from "./rounding.ts";

/**
 * Gives each unit to the highest claim: the share divided by 1, 3, 5, … (Sainte-Laguë; Webster). More money never gives
 * a recipient less, but an amount may be a unit or more from its exact share.
 *
 * 10 units by 98, 49, 27, 26: rounding to nearest gives 5, 2, 1, 1, one unit short. The next claims are 98/11, 49/5,
 * 27/3 and 26/3, and the second is the highest: **5, 3, 1, 1**.
 */
export const divisor: Rounding = /* @__PURE__ */ Object.freeze<Rounding>({ round, sums: true });

function round(quotas: Quotas): Rounded {
  const { floors, total, rank } = quotas;
  if (total === 0n) return { units: floors };
  // Rounding to nearest meets exactly the claims from half a unit up, so only a few units remain, whatever the total.
  const units = toNearest(quotas);
  const sizes = sizesOf(quotas);
  // Claims are compared by products. The claim of a to its next unit (side 1) or its last unit (side −1) is above that
  // of b if product(a, b) > product(b, a). A recipient with no unit has the highest claim to its last one, so none is
  // taken from it.
  const product = (a: number, b: number, side: bigint): bigint =>
    (sizes[a] as bigint) * (2n * (units[b] as bigint) + side);
  const ahead = (a: number, b: number, side: bigint): number =>
    Number(product(b, a, side) - product(a, b, side)) || (rank[a] as number) - (rank[b] as number);
  const missed = total - sum(units);
  const side = missed < 0n ? -1n : 1n;
  const inTurn = (a: number, b: number): number => ahead(a, b, side) * Number(side);
  const queue = [...rank.keys()].sort((a, b) => (rank[a] as number) - (rank[b] as number));
  const turns = [...queue].sort(inTurn);
  for (let left = missed; left !== 0n; left -= side) {
    const served = turns.shift() as number;
    (units[served] as bigint) += side;
    // Its next turn is before the first of those behind it.
    let from = 0;
    let to = turns.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (inTurn(turns[middle] as number, served) > 0) to = middle;
      else from = middle + 1;
    }
    turns.splice(from, 0, served);
  }
  const last = [...queue].sort((a, b) => ahead(a, b, -1n)).at(-1) as number;
  const equal = (side: bigint): number[] =>
    queue.filter((index) => product(index, last, -1n) === product(last, index, side));
  const winners = equal(-1n);
  return { units, ...tieOf([...winners, ...equal(1n)], winners) };
}
