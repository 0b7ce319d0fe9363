import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { isBelow } from "../numbers/is-below.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Amounts, RuleDefinition } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { takeAmounts } from "./take-amounts.ts";
import { checkWeight, weigh } from "./weigh.ts";
import type { Weight } from "./weight.ts";

/**
 * A stated amount for each step that a count reaches. The highest step reached decides; below the first, the amount is
 * 0.
 */
export interface StepsRule {
  readonly rule: "steps";
  readonly count: Weight;
  /** From the lowest to the highest. */
  readonly steps: readonly CountStep[];
  /** Where the steps are stated. */
  readonly source?: string;
}

/** The amount from this count on. */
export interface CountStep {
  readonly from: Fraction;
  /** In öre. */
  readonly amount: Ore;
}

export const steps: RuleDefinition<StepsRule> = {
  known: { rule: true, count: true, steps: true, source: true },
  counts: true,

  check({ count, steps }, context): Problem[] {
    const rising = steps.every((step, index) => {
      const before = steps[index - 1];
      return before === undefined || isBelow(before.from, step.from);
    });
    return [
      ...(rising && steps.length > 0 ? [] : [problem("steps-order", ["steps"], { line: context.line })]),
      ...checkWeight(count, context, "count"),
    ];
  },

  apply(rule, rest, context) {
    return takeAmounts(amountsOf(rule, context), rest, context.line);
  },

  amounts: amountsOf,
  weights: ({ count }) => [count],
};

function amountsOf({ count, steps }: StepsRule, context: RuleContext): Amounts {
  const counted = weigh(count, context);
  const numerators = counted.weights.map((weight) => {
    const reached = { numerator: weight, denominator: counted.scale ?? 1n };
    return steps.findLast(({ from }) => !isBelow(reached, from))?.amount ?? 0n;
  });
  return { ...counted, numerators, denominator: 1n };
}
