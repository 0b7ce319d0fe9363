import type { Ore } from "../money/ore.ts";
import { whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import type { Known } from "../problems/check-arguments.ts";
import { problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import type { RuleDefinition } from "./rule.ts";
import { checkWeight, weigh } from "./weigh.ts";
import type { Weight } from "./weight.ts";

/** All that is left, in proportion to a weight; within bounds, where the key sets them. */
export interface ProportionalRule {
  readonly rule: "proportional";
  readonly weight: Weight;
  /** The least that each gets, in öre. */
  readonly min?: Ore;
  /** The most that each gets, in öre. */
  readonly max?: Ore;
  /**
   * Who pays for the bounds: the other recipients, whose shares of what is left are made anew (`reshare`, the default),
   * or the grantor, who adds what minimums cost and keeps what maximums save (`top-up`).
   */
  readonly bounds?: "reshare" | "top-up";
  /** Where the key is stated. */
  readonly source?: string;
}

/** The keys of a proportional rule, with bounds or without. */
export const PROPORTIONAL_KEYS: Known<ProportionalRule> = {
  rule: true,
  weight: true,
  min: true,
  max: true,
  bounds: ["reshare", "top-up"],
  source: true,
};

export const proportional: RuleDefinition<ProportionalRule> = {
  known: PROPORTIONAL_KEYS,
  check({ weight, min = null, max = min }, context) {
    // Bounds are worked out by `bounded`, which is more than the core has room for.
    return max === null
      ? checkWeight(weight, context, "weight")
      : [problem("rule-unknown", ["rule"], { line: context.line, rule: "proportional min/max" })];
  },

  apply(rule, rest, context) {
    const weighing = weigh(rule.weight, context);
    const { weights } = weighing;
    const all = sum(weights);
    if (all === 0n && rest.numerator !== 0n) refuse("weights-zero", [], { line: context.line });
    return {
      numerators: weights.map((weight) => rest.numerator * weight),
      denominator: rest.denominator * (all || 1n),
      ...weighing,
      weightSum: all,
      rest: whole(0n),
    };
  },

  weights: ({ weight }) => [weight],
};
