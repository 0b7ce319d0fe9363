import type { Line } from "../../../src/agreements/agreement.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { type Share, type Shared, sharesOf } from "./shares.ts";

/** How shares are rounded before they are multiplied. */
export interface Decimals {
  /** Of a percent. */
  readonly decimals: number;
  /** What the shares are of: what the fixed amounts leave, or the whole line. */
  readonly of: "rest" | "line";
  /** The unit of the amounts. */
  readonly unit: Ore;
}

/** A line's amounts where each share is rounded to some decimals of a percent first; `undefined` where it cannot be shared. */
export function roundedShares(
  line: Line,
  shared: Shared,
  { decimals, of, unit }: Decimals,
): ReadonlyMap<string, Share> | undefined {
  const exact = sharesOf(line, shared);
  if (!exact || line.amount === null) return undefined;
  // Where each gets a fixed amount and no more, nothing is left to share.
  if (of === "rest" && line.key.every(({ rule }) => rule === "fixed")) return exact;
  const [first] = line.key;
  const base = of === "rest" && first?.rule === "fixed" ? first : undefined;
  if (base?.except) return undefined;
  const each = base?.each ?? 0n;
  const rest = line.amount - each * BigInt(exact.size);
  if (rest <= 0n) return undefined;
  const steps = 10n ** BigInt(decimals + 2);
  const half = (numerator: bigint, denominator: bigint): bigint =>
    (2n * numerator + denominator) / (2n * denominator);
  return new Map(
    [...exact].map(([code, { exact: share }]) => {
      const part = half((share.numerator - each * share.denominator) * steps, share.denominator * rest);
      const amount = each + half(part * rest, steps * unit) * unit;
      return [code, { amount, exact: { numerator: amount, denominator: 1n }, parts: 1 }];
    }),
  );
}
