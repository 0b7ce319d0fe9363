import type { Ore } from "../../money/ore.ts";
import { compareFractions } from "../../numbers/compare-fractions.ts";
import { type Fraction, lowest } from "../../numbers/fraction.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { type KnownRounding, REACH } from "../../rounding/reach.ts";

/** One published share of a pot. */
export interface PublishedShare {
  readonly amount: Ore;
  /** What was shared by weight: the pot less all fixed amounts, in öre. */
  readonly pot: Ore;
  /** The fixed amount that `amount` includes; 0 unless given. */
  readonly base?: Ore;
  /** What the amount is rounded to; 1 kr unless given. */
  readonly unit?: Ore;
  readonly rounding?: KnownRounding;
  /** The document, line or year. */
  readonly source?: string;
}

/** Everything that a recipient's weight divided by all weights may be: an interval, with or without its ends. */
export interface WeightRatio {
  readonly low: Fraction;
  readonly lowClosed: boolean;
  readonly high: Fraction;
  readonly highClosed: boolean;
}

const NONE: Fraction = { numerator: 0n, denominator: 1n };
const ALL: Fraction = { numerator: 1n, denominator: 1n };

/**
 * What a published share implies for its recipient's part of all weights: the exact interval of every ratio that the amount can be
 * rounded from.
 *
 * @throws AllocationError `pot-too-small`, `base-above`, `unit-invalid`
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { weightRatio } from "fordela/forensics";
 * const { low, high } = weightRatio({ amount: kr("2 506 966"), pot: kr("200 mnkr") });
 * low; // { numerator: 501393n, denominator: 40000000n }
 * high; // { numerator: 2506967n, denominator: 200000000n }
 * ```
 */
export function weightRatio(share: PublishedShare): WeightRatio {
  checkArgument("weightRatio", "share", share, "{amount pot}");
  const { amount, pot, base = 0n, unit = krona(), rounding = "unknown" } = share;
  refuse(share, base, unit);
  const { below, above } = REACH[rounding];
  const end = (halves: bigint): Fraction => lowest(2n * (amount - base) + halves * unit, 2n * pot);
  const [low, high] = [end(-below.halves), end(above.halves)];
  // No part is below nothing or above all.
  const [cutLow, cutHigh] = [compareFractions(low, NONE) < 0, compareFractions(high, ALL) > 0];
  return {
    low: cutLow ? NONE : low,
    lowClosed: cutLow || below.closed,
    high: cutHigh ? ALL : high,
    highClosed: cutHigh || above.closed,
  };
}

function refuse({ amount, pot, source = "" }: PublishedShare, base: Ore, unit: Ore): void {
  const problems: Problem[] = [];
  const path = source === "" ? [] : [source];
  if (unit <= 0n) problems.push(problem("unit-invalid", ["unit"], { unit: `${unit}` }));
  if (amount < base) problems.push(problem("base-above", path, { label: source, amount, base }));
  const least = amount - base - unit;
  if (pot <= 0n || pot <= least)
    problems.push(problem("pot-too-small", path, { pot, least: least > 0n ? least : 0n, recipients: null }));
  refuseAll(problems);
}
