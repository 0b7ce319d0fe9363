import { absolute } from "../numbers/absolute.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Ore } from "./ore.ts";

/** An exact number of öre to the nearest whole öre, halves away from zero: for people to read, never to share out. */
export function toNearestOre({ numerator, denominator }: Fraction): Ore {
  const size = absolute(numerator);
  const ore = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -ore : ore;
}
