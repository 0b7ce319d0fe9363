import { type Fraction, subtract, whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { checkKey, combined, ruleDefinition } from "./apply-key.ts";
import { kindOf } from "./kind-of.ts";
import type { Amounts, Rule, RuleDefinition, Step } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { checkWeight, weigh } from "./weigh.ts";
import type { Weight } from "./weight.ts";

/** Stated amounts, adjusted by the same number of kronor for each unit of a weight so that the sum is right. */
export interface LevelledRule {
  readonly rule: "levelled";
  /** Rules that state amounts. Their sum may be more or less than the money. */
  readonly key: readonly Rule[];
  /** The adjustment is the same for each unit of this weight, usually each inhabitant. */
  readonly weight: Weight;
  /** Where the rule is stated. */
  readonly source?: string;
}

export const levelled: RuleDefinition<LevelledRule> = {
  known: { rule: true, key: true, weight: true, source: true },
  counts: true,

  check({ key, weight }, context) {
    return [
      ...checkKey(key, context),
      ...checkStated(key, context),
      ...checkWeight(weight, context, "weight"),
    ];
  },

  apply(rule, rest, context) {
    const stated = rule.key.map((one): Step => {
      const amounts = ruleDefinition(one, context)?.amounts?.(one, context) as Amounts;
      return { ...amounts, rule: one, component: rule, before: rest, rest };
    });
    const adjusted = [...stated, adjustment(rule, differenceOf(rest, stated), context)];
    const { numerators } = combined(adjusted);
    const sign = rest.numerator < 0n ? -1n : 1n;
    const below = context.recipients.filter((_, index) => (numerators[index] as bigint) * sign < 0n);
    if (below.length > 0)
      refuse("level-negative", [], { line: context.line, codes: below.map(({ code }) => code) });
    return { steps: adjusted, rest: whole(0n) };
  },

  weights: ({ weight }) => [weight],
  keys: ({ key }) => [key],
};

/** Finds rules that share the rest of the line, and so state no amounts of their own. */
export function checkStated(key: readonly Rule[], context: Pick<RuleContext, "line" | "rules">): Problem[] {
  return key.flatMap((rule, index) => {
    const definition = ruleDefinition(rule, context);
    if (!definition || definition.amounts) return [];
    return [problem("key-not-stated", ["key", index], { line: context.line, rule: kindOf(rule) })];
  });
}

/** The money that remains after the stated amounts; negative if they exceed it. */
function differenceOf(rest: Fraction, stated: readonly Step[]): Fraction {
  const { numerators, denominator } = combined(stated);
  return subtract(rest, { numerator: sum(numerators), denominator });
}

function adjustment(rule: LevelledRule, difference: Fraction, context: RuleContext): Step {
  const weighing = weigh(rule.weight, context);
  const all = sum(weighing.weights);
  if (all === 0n && difference.numerator !== 0n) refuse("weights-zero", [], { line: context.line });
  return {
    rule,
    component: rule,
    before: difference,
    numerators: weighing.weights.map((weight) => weight * difference.numerator),
    denominator: (all || 1n) * difference.denominator,
    ...weighing,
    rest: whole(0n),
  };
}
