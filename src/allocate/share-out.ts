import type { Ore } from "../money/ore.ts";
import { absolute } from "../numbers/absolute.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import { shareBeyondDoubles } from "../rounding/share-beyond-doubles.ts";
import { shareInBigints } from "../rounding/share-in-bigints.ts";
import { DOUBLES_BELOW, shareInDoubles } from "../rounding/share-in-doubles.ts";
import { SharedOut } from "./shared-out.ts";

/** Options for sharing an amount by weights. */
export interface ShareOutOptions {
  /** The smallest amount paid out, in öre; default 1. The amount must be a multiple of it. */
  readonly unit?: Ore | undefined;
  /** The name of the shared amount in problems; default `"shareOut"`. */
  readonly line?: string | undefined;
}

const OPTIONS = { unit: true, line: true } as const satisfies Known<ShareOutOptions>;

/**
 * Shares an amount by whole weights with the largest remainder, like one `proportional` rule without recipients. Use it
 * for long lists and for many amounts in a loop. A tied unit goes to the first in the list.
 *
 * The sum is exact at any size: uses doubles within the bounds where they are proven exact, and bigints beyond.
 *
 * @param amount in öre; the shares of a negative amount mirror those of a positive one
 * @param weights whole numbers, 0 or more; as doubles at most 2^53 − 1 each
 * @throws AllocationError for money without any weight, and for an invalid weight or unit
 *
 * @example
 * ```ts
 * import { shareOut } from "fordela";
 * const people = [2_471_773, 408_984, 132_708];
 * shareOut(200_000_000_00n, people).amounts(); // [16404856204n, 2714376971n, 880766825n]
 * ```
 */
export function shareOut(
  amount: Ore,
  weights: Float64Array | readonly number[] | readonly bigint[],
  options: ShareOutOptions = {},
): SharedOut {
  checkArgument("shareOut", "amount", amount, "bigint");
  if (!(weights instanceof Float64Array)) checkArgument("shareOut", "weights", weights, "list");
  checkOptions("shareOut", options, OPTIONS);
  const { unit = 1n, line = "shareOut" } = options;
  if (typeof unit !== "bigint" || unit < 1n) refuse("unit-invalid", ["unit"], { unit: String(unit) });
  if (amount % unit !== 0n) refuse("unit-indivisible", ["unit"], { line, amount, unit });
  const total = absolute(amount / unit);
  const signedUnit = amount < 0n ? -unit : unit;
  const doubles = weights instanceof Float64Array ? weights : inDoubles(weights, line);
  let weight = 0;
  for (let i = 0; i < doubles.length; i++) {
    const one = doubles[i] as number;
    if (!(one >= 0 && Math.floor(one) === one)) refuseWeight(weights, i, line);
    weight += one;
  }
  if (weight === 0 && total !== 0n) refuse("weights-zero", ["weights"], { line });
  if (weight < DOUBLES_BELOW) {
    const all = weight || 1;
    const inDoubles = Number(total);
    const shares =
      inDoubles < DOUBLES_BELOW
        ? shareInDoubles(inDoubles, doubles, all)
        : shareBeyondDoubles(total, weights, doubles, all);
    return new SharedOut(shares, all, signedUnit);
  }
  const bigints = inBigints(weights, line);
  const all = sum(bigints);
  return new SharedOut(shareInBigints(total, bigints, all), all, signedUnit);
}

type Weights = Float64Array | readonly number[] | readonly bigint[];

/** Rounds bigints that are too large for a double. They are then so large that the doubles are only summed. */
function inDoubles(weights: readonly number[] | readonly bigint[], line: string): Float64Array {
  const doubles = new Float64Array(weights.length);
  for (let i = 0; i < doubles.length; i++) {
    const weight: unknown = weights[i];
    if (typeof weight === "number") doubles[i] = weight;
    else if (typeof weight === "bigint") doubles[i] = Number(weight);
    else refuseWeight(weights, i, line);
  }
  return doubles;
}

function inBigints(weights: Weights, line: string): bigint[] {
  return Array.from(weights as ArrayLike<number | bigint>, (weight, index) =>
    typeof weight === "bigint" || Number.isSafeInteger(weight)
      ? BigInt(weight)
      : refuseWeight(weights, index, line),
  );
}

function refuseWeight(weights: Weights, index: number, line: string): never {
  return refuse("weight-invalid", ["weights", index], {
    line,
    code: String(index),
    value: String(weights[index]),
  });
}
