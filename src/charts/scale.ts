import { add, subtract } from "../numbers/fraction.ts";
import { type ChartAmount, exactly } from "./chart-amount.ts";
import type { PixelLength } from "./pixel-length.ts";

/** Where an amount is drawn. */
export type Scale = (amount: ChartAmount) => PixelLength;

/**
 * Places amounts evenly: `low` at `from`, `high` at `to`, which may lie before `from`. The exact place is made whole
 * hundredths by rounding to the nearest, halves away from `from`.
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
