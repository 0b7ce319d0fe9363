import type { Ore } from "../money/ore.ts";
import { whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import type { Known } from "../problems/check-argument.ts";
import { problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import type { RuleDefinition } from "./rule.ts";
import { checkWeight, weigh } from "./weigh.ts";
import type { Weight } from "./weight.ts";

/** Shares the rest of the line in proportion to a weight, within bounds if the key sets them. */
export interface ProportionalRule {
  readonly rule: "proportional";
  readonly weight: Weight;
  /** The minimum for each recipient, in öre. */
  readonly min?: Ore;
  /** The maximum for each recipient, in öre. */
  readonly max?: Ore;
  /**
   * Who pays for the bounds. With `reshare` (default), the other recipients: the rest is shared among them again. With
   * `top-up`, the grantor, who pays for minimums and keeps the savings of maximums.
   */
  readonly bounds?: "reshare" | "top-up";
  /** Where the key is stated. */
  readonly source?: string;
}

/** The keys of a proportional rule, with or without bounds. */
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
    // `bounded` computes the bounds; it is too large for the core.
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
