import type { Ore } from "../../money/ore.ts";
import { floorOf } from "../../numbers/floor-of.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { sum } from "../../numbers/sum.ts";
import { ROUNDINGS } from "../../rounding/index.ts";
import { overOneScale } from "../../rules/weights/over-one-scale.ts";

/**
 * Rounds exact amounts in öre to whole units that sum to the whole units in their sum, and returns them in öre. Rounds
 * each amount down, then gives one unit each to the largest remainders; among equal ones, the first in the list wins.
 * Amounts may have both signs.
 */
export function wholeUnits(amounts: readonly Fraction[], unit: Ore): readonly Ore[] {
  const { weights: sizes, scale } = overOneScale(amounts);
  const denominator = scale * unit;
  const floors = sizes.map((size) => floorOf(size, denominator));
  const remainders = sizes.map((size, index) => size - (floors[index] as bigint) * denominator);
  const total = floorOf(sum(sizes), denominator);
  const rank = [...amounts.keys()];
  const { units } = ROUNDINGS["largest-remainder"].round({ floors, remainders, denominator, total, rank });
  return units.map((count) => count * unit);
}
