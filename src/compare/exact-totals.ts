import { type AllocatedLine, exactShareOf } from "../allocate/allocated-line.ts";
import { add, type Fraction, whole } from "../numbers/fraction.ts";

/** Each recipient's exact amount from some lines of one level, by code, before rounding, in öre. */
export function exactTotals(lines: readonly AllocatedLine[]): ReadonlyMap<string, Fraction> {
  const totals = new Map<string, Fraction>();
  for (const line of lines)
    for (const [index, { code }] of line.recipients.entries())
      totals.set(code, add(totals.get(code) ?? whole(0n), exactShareOf(line, index)));
  return totals;
}
