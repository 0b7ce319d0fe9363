import { type Fraction, subtract } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { refuse } from "../problems/refuse.ts";
import type { Amounts, Outcome } from "./rule.ts";

/** Takes stated amounts from the rest. Refuses amounts that exceed it or have the opposite sign. */
export function takeAmounts(amounts: Amounts, rest: Fraction, line: string): Outcome {
  const { numerators, denominator } = amounts;
  const stated = sum(numerators);
  const left = subtract(rest, { numerator: stated, denominator });
  // A negative line mirrors a positive one: no amount, and no rest, may have the opposite sign.
  const against = (value: bigint): boolean => value * rest.numerator < 0n;
  if (
    against(left.numerator) ||
    numerators.some(against) ||
    (rest.numerator === 0n && numerators.some((one) => one !== 0n))
  )
    refuse("fixed-exceeds", [], {
      line,
      fixed: stated / denominator,
      available: rest.numerator / rest.denominator,
    });
  return { ...amounts, rest: left };
}
