import { ceilingOf, floorOf } from "../../numbers/floor-of.ts";

/** A whole number that follows one unknown whole number `t`: `at0 + slope · t`. */
export interface Linear {
  readonly at0: bigint;
  readonly slope: bigint;
}

/** The whole numbers from `least` to `most`, both ends included; there is always at least one. */
export interface WholeRange {
  readonly least: bigint;
  readonly most: bigint;
}

/** `a · x + b · y + c`. */
export function combine(a: bigint, x: Linear, b: bigint, y: Linear, c: bigint = 0n): Linear {
  return { at0: a * x.at0 + b * y.at0 + c, slope: a * x.slope + b * y.slope };
}

/** The value at `t`. */
export function valueAt({ at0, slope }: Linear, t: bigint): bigint {
  return at0 + slope * t;
}

/** The part of a range where a linear number is 0 or more; `undefined` where it nowhere is. */
export function clip({ least, most }: WholeRange, { at0, slope }: Linear): WholeRange | undefined {
  if (slope === 0n) return at0 < 0n ? undefined : { least, most };
  const root = slope > 0n ? ceilingOf(-at0, slope) : floorOf(at0, -slope);
  const from = slope > 0n && root > least ? root : least;
  const to = slope < 0n && root < most ? root : most;
  return from > to ? undefined : { least: from, most: to };
}
