import type { Fraction } from "../../numbers/fraction.ts";
import type { RuleContext } from "../rule-context.ts";
import { weigh } from "../weigh.ts";
import { usesOf, type Weighing } from "../weighing.ts";
import type { Weight } from "../weight.ts";
import { overOneScale } from "./over-one-scale.ts";

/** Weighs each recipient by one figure made from its figures in several weights, in the order of the weights. */
export function combineWeights(
  of: readonly Weight[],
  context: RuleContext,
  figureOf: (figures: readonly Fraction[], index: number) => Fraction,
): Weighing {
  const parts = of.map((weight) => weigh(weight, context));
  const figures = context.recipients.map((_, index) =>
    figureOf(
      parts.map(({ weights, scale = 1n }) => ({ numerator: weights[index] as bigint, denominator: scale })),
      index,
    ),
  );
  return { ...overOneScale(figures), uses: usesOf(parts) };
}
