import { sum } from "../numbers/sum.ts";
import { toNearest } from "./nearest.ts";
import { type Quotas, type Rounded, type Rounding, sizesOf, tieOf } from "./rounding.ts";

/**
 * Rounds each share to the nearest unit, then adds the difference to the total to the largest share.
 *
 * 10 units by 98, 49, 27, 26: rounding to nearest gives 5, 2, 1, 1, one unit short: **6, 2, 1, 1**.
 */
export const nearestResidualToLargest: Rounding = /* @__PURE__ */ Object.freeze<Rounding>({
  round,
  sums: true,
});

function round(quotas: Quotas): Rounded {
  const units = toNearest(quotas);
  const residual = quotas.total - sum(units);
  if (residual === 0n) return { units };
  const { rank } = quotas;
  const sizes = sizesOf(quotas);
  const [first] = [...rank.keys()].sort(
    (a, b) =>
      Number((sizes[b] as bigint) - (sizes[a] as bigint)) || (rank[a] as number) - (rank[b] as number),
  ) as [number];
  const tied = sizes.flatMap((size, index) => (size === sizes[first] ? [index] : []));
  (units[first] as bigint) += residual;
  return { units, ...tieOf(tied, [first], Number(residual)) };
}
