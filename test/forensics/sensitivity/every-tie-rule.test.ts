import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../../src/allocate/allocated-line.ts";
import { sensitivity } from "../../../src/forensics/sensitivity/sensitivity.ts";
import type { Flip, NoFlip } from "../../../src/forensics/sensitivity/sensitivity-options.ts";
import { AllocationError } from "../../../src/problems/allocation-error.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { TieRule } from "../../../src/rounding/tie-rule.ts";
import { smallDirectory } from "../../support/small-directory.ts";
import { numbersFrom } from "../inference/made-table.ts";

const METHODS: readonly RoundingMethod[] = [
  "largest-remainder",
  "divisor",
  "nearest-residual-to-largest",
  "nearest",
  "floor",
];
const TIES: readonly TieRule[] = ["code", "largest-weight", ["r2", "r0"], "error"];

const LINES_EACH = 130;
const PEOPLE = 30n;
const UNITS = 12n;

/** A line so small that ties are common, and that every other number of people can be tried. */
function smallLine(next: () => number, rounding: RoundingMethod, ties: TieRule) {
  const whole = (most: number): bigint => BigInt(Math.floor(next() * most));
  const counts = Array.from({ length: 2 + Number(whole(3)) }, () => 1n + whole(next() < 0.5 ? 4 : 12));
  const directory = smallDirectory(counts.map((_, index) => `r${index}`));
  const unit = 1n + whole(3);
  const each = next() < 0.6 ? 0n : unit * whole(3);
  const amount = unit * (1n + whole(8)) + each * BigInt(counts.length);
  const line: ResolvedLine = {
    id: "liten",
    area: "1",
    level: "region",
    amount,
    derived: false,
    source: "påhittat",
    key: [
      ...(each === 0n ? [] : [{ rule: "fixed", each } as const]),
      { rule: "proportional", weight: { by: "population" } },
    ],
  };
  const share = (people: readonly bigint[], more = 0n): AllocatedLine | undefined => {
    if (amount + more < 0n) return undefined;
    const weigh = () => ({ weights: people, uses: [] });
    try {
      return allocateAgreedLine({ ...line, amount: amount + more }, directory, {
        weigh,
        rounding,
        unit,
        ties,
      });
    } catch (error) {
      if (error instanceof AllocationError) return undefined;
      throw error;
    }
  };
  return { counts, directory, unit, share };
}

/** The first change, of those from 1 to `most` steps, with which the amount is another. */
function firstByTrying(
  most: bigint,
  now: bigint,
  amountWith: (steps: bigint) => bigint | undefined,
): { steps: bigint; change: bigint } | undefined {
  for (let steps = 1n; steps <= most; steps++) {
    const other = amountWith(steps);
    if (other !== undefined && other !== now) return { steps, change: other - now };
  }
  return undefined;
}

function found(flip: Flip | NoFlip | null, step: bigint) {
  return flip && "by" in flip ? { steps: flip.by / step, change: flip.change } : undefined;
}

describe.each(METHODS)("the distance to another amount with %s", (rounding) => {
  it.each(TIES)("is the one found by trying every smaller change, with ties %s", (ties) => {
    const next = numbersFrom(METHODS.indexOf(rounding) * TIES.length + TIES.indexOf(ties) + 1);
    let [lines, flips] = [0, 0];
    while (lines < LINES_EACH) {
      const { counts, directory, unit, share } = smallLine(next, rounding, ties);
      const now = share(counts);
      if (!now) continue;
      lines++;
      const { recipients } = sensitivity(now, { directory, people: PEOPLE, units: UNITS });
      const step = ["nearest", "floor"].includes(rounding) ? 1n : unit;
      for (const [index, own] of (recipients ?? []).entries()) {
        const moved = (people: bigint) =>
          counts.map((count, place) => (place === index ? count + people : count));
        const others = counts.some((count, place) => place !== index && count > 0n);
        const least = others ? 0n : 1n;
        for (const [sign, flip, pot] of [
          [1n, own.more, own.largerPot],
          [-1n, own.fewer, own.smallerPot],
        ] as const) {
          const tried = firstByTrying(PEOPLE, own.amount, (steps) =>
            (counts[index] as bigint) + sign * steps < least
              ? undefined
              : share(moved(sign * steps))?.amounts[index],
          );
          expect([counts, found(flip, sign)]).toEqual([counts, tried]);
          const triedPot = firstByTrying(
            (UNITS * unit) / step,
            own.amount,
            (steps) => share(counts, sign * steps * step)?.amounts[index],
          );
          expect([counts, found(pot, sign * step)]).toEqual([counts, triedPot]);
          if (tried) flips++;
        }
      }
    }
    expect(flips).toBeGreaterThan(LINES_EACH);
  });
});
