import { compareFractions } from "../../numbers/compare-fractions.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import type { WeightRatio } from "./weight-ratio.ts";

/**
 * The ratios that lie in every interval; `undefined` where there are none, or no interval was given. Intervals without a ratio
 * in common always have two among them that exclude each other.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { intersectRatios, weightRatio } from "fordela/forensics";
 * const first = weightRatio({ amount: kr("2 506 966"), pot: kr("200 mnkr") });
 * const second = weightRatio({ amount: kr("1 190 809"), pot: kr("95 mnkr") });
 * intersectRatios([first, second]) !== undefined; // true
 * intersectRatios([first, weightRatio({ amount: kr("1 190 908"), pot: kr("95 mnkr") })]); // undefined
 * ```
 */
export function intersectRatios(ratios: readonly WeightRatio[]): WeightRatio | undefined {
  checkArgument("intersectRatios", "ratios", ratios, "list");
  const [first, ...others] = ratios;
  if (first === undefined) return undefined;
  const common = others.reduce(within, first);
  const order = compareFractions(common.low, common.high);
  const holdsOne = order === 0 && common.lowClosed && common.highClosed;
  return order < 0 || holdsOne ? common : undefined;
}

function within(one: WeightRatio, other: WeightRatio): WeightRatio {
  const lows = compareFractions(one.low, other.low);
  const highs = compareFractions(one.high, other.high);
  return {
    low: lows >= 0 ? one.low : other.low,
    lowClosed: lows === 0 ? one.lowClosed && other.lowClosed : (lows > 0 ? one : other).lowClosed,
    high: highs <= 0 ? one.high : other.high,
    highClosed: highs === 0 ? one.highClosed && other.highClosed : (highs < 0 ? one : other).highClosed,
  };
}
