import { ROUNDINGS } from "../../src/rounding/index.ts";
import type { Quotas, Rounding } from "../../src/rounding/rounding.ts";
import { type Allocator, allocatorOf, type Case } from "./laws.ts";

const good = ROUNDINGS["largest-remainder"];

/** A wrong allocator for each law, the same every time: one that the law must find out. */
export const BROKEN: Readonly<Record<string, Allocator>> = {
  "the shares sum to the total": allocatorOf(ROUNDINGS.nearest),
  "every share is the floor or the ceiling of its exact share": withUnits((quotas) => {
    const units = [...quotas.floors];
    units[0] = (units[0] as bigint) + quotas.total - units.reduce((a, b) => a + b, 0n);
    return units;
  }),
  "a larger weight never gets less": withUnits((quotas) => {
    const units = [...quotas.floors];
    let left = quotas.total - units.reduce((a, b) => a + b, 0n);
    for (let index = 0; left > 0n && index < units.length; index++, left--)
      units[index] = (units[index] as bigint) + 1n;
    return units;
  }),
  "the order of the input does not matter": withUnits((quotas) => [
    ...good.round({ ...quotas, rank: quotas.floors.map((_, index) => index) }).units,
  ]),
  "shares of minus x mirror shares of x": roundedTowardsMinusInfinity,
  "scaling all weights changes nothing": withUnits((quotas) =>
    quotas.floors.map((floor) => (quotas.denominator % 7n === 0n ? floor + 1n : floor)),
  ),
  "weight zero gets zero": withUnits((quotas) => quotas.floors.map((floor) => (floor === 0n ? 1n : floor))),
  "no other division into whole units has a smaller total deviation": allocatorOf(
    ROUNDINGS["nearest-residual-to-largest"],
  ),
  "more money never gives anyone less": allocatorOf(good),
  "who gains people never loses a unit to one who does not": theFewerTheMore,
  "no unit could have gone to a higher claim": allocatorOf(good),
};

function withUnits(units: (quotas: Quotas) => bigint[]): Allocator {
  const rounding: Rounding = { sums: true, round: (quotas) => ({ units: units(quotas) }) };
  return allocatorOf(rounding);
}

function roundedTowardsMinusInfinity({ total, weights }: Case): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  return weights.map((weight) => {
    const share = (total * weight) / sum;
    return total < 0n && share * sum !== total * weight ? share - 1n : share;
  });
}

/** Largest remainder breaks the law too, but in so few cases that chance would have to find one. */
function theFewerTheMore({ total, weights }: Case): readonly bigint[] {
  const most = weights.reduce((a, b) => (b > a ? b : a));
  return allocatorOf(good)({ total, weights: weights.map((weight) => most + 1n - weight) });
}
