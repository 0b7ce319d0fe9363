import { claimAhead, isLater } from "./claim-ahead.ts";
import { type FitRange, fitsWithin, narrow } from "./fit-range.ts";
import { combine, type Linear, valueAt } from "./linear.ts";
import type { ShareLines } from "./share-lines.ts";

/**
 * No amount is a whole unit or more from the exact share, and no two are further apart than one unit: otherwise a
 * unit would have gone to the one instead of the other.
 */
export const largestRemainderFit: FitRange = (lines, range) => {
  const near = fitsWithin(lines, range, 2n, 2n);
  return near && narrow(near, (t) => furthestApart(lines, t));
};

function furthestApart(lines: ShareLines, t: bigint): Linear | undefined {
  const { numerators, denominator, units } = lines;
  const whole = valueAt(denominator, t);
  const over = units.map((unit, index) => unit * whole - valueAt(numerators[index] as Linear, t));
  const later = (a: number, b: number): boolean => isLater(lines, a, b, t);
  let [most, least] = [0, 0];
  for (let index = 1; index < over.length; index++) {
    const here = over[index] as bigint;
    if (here > (over[most] as bigint) || (here === over[most] && later(index, most))) most = index;
    if (here < (over[least] as bigint) || (here === over[least] && later(least, index))) least = index;
  }
  const apart = (over[most] as bigint) - (over[least] as bigint);
  if (apart < whole || (apart === whole && !later(most, least))) return undefined;
  const shares = combine(1n, numerators[most] as Linear, -1n, numerators[least] as Linear);
  const given = (units[most] as bigint) - (units[least] as bigint);
  const margin = combine(1n, shares, 1n - given, denominator);
  return claimAhead(lines, margin, { served: most, other: least }, t);
}
