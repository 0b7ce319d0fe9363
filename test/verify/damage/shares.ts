import type { Agreement, Line } from "../../../src/agreements/agreement.ts";
import { allocateLine } from "../../../src/allocate/allocate-line.ts";
import { exactShareOf } from "../../../src/allocate/allocated-line.ts";
import { countInRegisters, type RegisterOptions } from "../../../src/allocate/weigh-by-registers.ts";
import type { Ore } from "../../../src/money/ore.ts";
import type { Fraction } from "../../../src/numbers/fraction.ts";
import { AllocationError } from "../../../src/problems/allocation-error.ts";
import type { Directory } from "../../../src/recipients/directory.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import { ROUNDINGS } from "../../../src/rounding/index.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";

/** Everything that one line's amounts follow from. */
export interface Shared extends RegisterOptions {
  readonly agreement: Agreement;
  readonly rounding: RoundingMethod;
  readonly unit: Ore;
  readonly directory?: Directory;
}

export interface Share {
  readonly amount: Ore;
  readonly exact: Fraction;
  /** How many roundings were added up. */
  readonly parts: number;
}

/** A line's amounts by code, worked out without anything of `verify`; `undefined` where it cannot be shared out so. */
export function sharesOf(line: Line, shared: Shared): ReadonlyMap<string, Share> | undefined {
  const { agreement, rounding, unit, directory = SWEDEN } = shared;
  try {
    const weigh = countInRegisters(agreement, shared);
    const allocated = allocateLine(line, directory, { weigh, rounding, roundings: ROUNDINGS, unit });
    return new Map(
      allocated.recipients.map(({ code }, at) => [
        code,
        { amount: allocated.amounts[at] as Ore, exact: exactShareOf(allocated, at), parts: 1 },
      ]),
    );
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

/** Sums of shares, recipient by recipient. */
export function added(lines: readonly ReadonlyMap<string, Share>[]): ReadonlyMap<string, Share> {
  const sums = new Map<string, Share>();
  for (const part of lines)
    for (const [code, { amount, exact, parts }] of part) {
      const before = sums.get(code);
      sums.set(code, {
        amount: (before?.amount ?? 0n) + amount,
        parts: (before?.parts ?? 0) + parts,
        exact: before
          ? {
              numerator:
                before.exact.numerator * exact.denominator + exact.numerator * before.exact.denominator,
              denominator: before.exact.denominator * exact.denominator,
            }
          : exact,
      });
    }
  return sums;
}

/** Whether a printed figure is the share: to the krona or öre, or (in thousands) less than a step for each rounding from the exact one. */
export function isShare(printed: Ore, step: Ore, { amount, exact, parts }: Share): boolean {
  if (step <= 100n) return printed === amount;
  const off = printed * exact.denominator - exact.numerator;
  return (off < 0n ? -off : off) < step * BigInt(parts) * exact.denominator;
}
