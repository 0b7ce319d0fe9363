import { type FitRange, within } from "./fit-range.ts";

/** Each share lies from its units to under one more. */
export const floorFit: FitRange = (lines, range) => within(lines, range, 0n, 2n);
