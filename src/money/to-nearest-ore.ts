import { nearestOf } from "../numbers/floor-of.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Ore } from "./ore.ts";

/**
 * Rounds an exact number of öre to whole öre, halves away from zero. Use it to show amounts, never to allocate them.
 */
export function toNearestOre({ numerator, denominator }: Fraction): Ore {
  return nearestOf(numerator, denominator);
}
