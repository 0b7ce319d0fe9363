import { type FitRange, fitsWithin } from "./fit-range.ts";

/** Each share lies from its units to under one more. */
export const floorFit: FitRange = (lines, range) => fitsWithin(lines, range, 0n, 2n);
