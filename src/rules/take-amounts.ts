import { type Fraction, subtract } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { refuse } from "../problems/refuse.ts";
import type { Amounts, Outcome } from "./rule.ts";

/** Takes stated amounts from the rest. Refuses amounts that exceed it or have the opposite sign. */
export function takeAmounts(amounts: Amounts, rest: Fraction, line: string): Outcome {
  const { numerators, denominator } = amounts;
  const stated = sum(numerators);
  const left = subtract(rest, { numerator: stated, denominator });
  const { numerator } = rest;
  // A negative line mirrors a positive one: no amount, and no rest, may have the opposite sign.
  const against = (value: bigint): boolean =>
    numerator > 0n ? value < 0n : numerator < 0n ? value > 0n : value !== 0n;
  if (against(left.numerator) || numerators.some(against))
    refuse("fixed-exceeds", [], {
      line,
      fixed: stated / denominator,
      available: numerator / rest.denominator,
    });
  return { ...amounts, rest: left };
}
