import { type FitRange, fitsWithin } from "./fit-range.ts";

/** Each share lies less than half a unit over its units, or at most half a unit under: halves are rounded up. */
export const nearestFit: FitRange = (lines, range) => fitsWithin(lines, range, 1n, 1n);
