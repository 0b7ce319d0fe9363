import { nearestOf } from "../../numbers/floor-of.ts";
import { subtract } from "../../numbers/fraction.ts";
import { type ChartAmount, exactly } from "../chart-amount.ts";
import type { PixelLength } from "./pixel-length.ts";

/** The position of an amount. */
export type Scale = (amount: ChartAmount) => PixelLength;

/**
 * Places amounts on a linear scale: `low` at `from` and `high` at `to`, which may be before `from`. The exact position
 * is rounded to the nearest hundredth of a pixel, halves away from `from`.
 */
export function scaleOf(low: ChartAmount, high: ChartAmount, from: PixelLength, to: PixelLength): Scale {
  const span = subtract(exactly(high), exactly(low));
  return (amount) => {
    const above = subtract(exactly(amount), exactly(low));
    return (
      from + nearestOf(above.numerator * span.denominator * (to - from), above.denominator * span.numerator)
    );
  };
}
