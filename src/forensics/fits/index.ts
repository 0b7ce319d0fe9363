import type { Ore } from "../../money/ore.ts";
import type { KnownMethod } from "../../rounding/rounding-method.ts";
import { roundingOf } from "../../rounding/roundings-in-use.ts";
import { divisorFit } from "./divisor-fit.ts";
import type { FitRange } from "./fit-range.ts";
import { floorFit } from "./floor-fit.ts";
import { largestRemainderFit } from "./largest-remainder-fit.ts";
import { nearestFit } from "./nearest-fit.ts";
import { nearestResidualToLargestFit } from "./nearest-residual-to-largest-fit.ts";

/**
 * What each rounding method requires of the shares that it rounds to given units; a new method is a new file and a
 * line here.
 */
export const FITS: Readonly<Record<KnownMethod, FitRange>> = {
  "largest-remainder": largestRemainderFit,
  divisor: divisorFit,
  "nearest-residual-to-largest": nearestResidualToLargestFit,
  nearest: nearestFit,
  floor: floorFit,
  exact: floorFit,
};

/** The methods that figures are tried against, the plainest first; `exact` rounds nothing and leaves its floors. */
export const TRIED_METHODS: readonly KnownMethod[] = [
  "largest-remainder",
  "nearest",
  "floor",
  "nearest-residual-to-largest",
  "divisor",
];

/** Those that can share out a pot in a unit: what keeps the sum needs a pot of whole units. */
export function methodsFor(pot: Ore, unit: Ore): readonly KnownMethod[] {
  return TRIED_METHODS.filter((method) => !roundingOf(method).sums || pot % unit === 0n);
}
