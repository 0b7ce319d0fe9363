import { add, subtract } from "../numbers/fraction.ts";
import { type ChartAmount, exactly } from "./chart-amount.ts";
import type { PixelLength } from "./pixel-length.ts";

/** The position of an amount. */
export type Scale = (amount: ChartAmount) => PixelLength;

/**
 * Places amounts on a linear scale: `low` at `from` and `high` at `to`, which may be before `from`. The exact position
 * is rounded to the nearest hundredth of a pixel, halves away from `from`.
 */
export function scaleOf(low: ChartAmount, high: ChartAmount, from: PixelLength, to: PixelLength): Scale {
  const span = subtract(exactly(high), exactly(low));
  const length = to > from ? to - from : from - to;
  const way = to > from ? 1n : -1n;
  return (amount) => {
    const above = subtract(exactly(amount), exactly(low));
    const place = add(
      {
        numerator: above.numerator * span.denominator * length,
        denominator: above.denominator * span.numerator,
      },
      { numerator: 1n, denominator: 2n },
    );
    return from + way * (place.numerator / place.denominator);
  };
}
