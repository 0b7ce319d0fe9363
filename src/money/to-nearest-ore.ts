import type { Fraction } from "../numbers/fraction.ts";
import { nearestOf } from "../numbers/whole-division.ts";
import type { Ore } from "./ore.ts";

/** An exact number of öre to the nearest whole öre, halves away from zero: for people to read, never to share out. */
export function toNearestOre({ numerator, denominator }: Fraction): Ore {
  return nearestOf(numerator, denominator);
}
