import type { LevelledRule } from "../../../rules/levelled.ts";
import type { Rule } from "../../../rules/rule.ts";
import { ONE } from "../divisor.ts";
import type { KeyContext, SqlRest, SqlShares } from "../key-context.ts";
import { NONE } from "../sql-number.ts";
import { weightsOf } from "../weights-of.ts";
import { statedByFixed } from "./fixed.ts";
import { lessOf } from "./less-of.ts";
import { statedByPerUnit } from "./per-unit.ts";
import { overAll, refuseZero } from "./proportional.ts";
import { statedByPublished } from "./published.ts";
import type { RuleWriter } from "./rule-writer.ts";
import { statedBySteps } from "./steps.ts";
import type { SqlStated } from "./take-stated.ts";

export const levelled: RuleWriter<LevelledRule> = (rule, rest, context) => {
  const stated = rule.key.map((one) => ({ ...statedBy(one, context), rule: one }));
  const shares = stated.map(
    ({ number, over }): SqlShares => ({ number, over: { ...ONE, constant: over }, component: rule }),
  );
  const difference = stated.reduce(
    (left: SqlRest, { all, over }) =>
      lessOf(left, { number: all, over: { ...ONE, constant: over } }, context),
    rest,
  );
  const weights = weightsOf(rule.weight, context);
  refuseZero(weights, difference, context);
  const adjustment: SqlShares = {
    number: context.arithmetic.times(context.stages.value(difference.number, "difference"), weights.number),
    over: overAll(difference.over, weights, context),
    component: rule,
  };
  return { shares: [...shares, adjustment], rest: { number: NONE, over: ONE } };
};

/** The amounts of a rule that states them. */
function statedBy(rule: Rule, context: KeyContext): SqlStated {
  switch (rule.rule) {
    case "fixed":
      return statedByFixed(rule, context);
    case "steps":
      return statedBySteps(rule, context);
    case "perUnit":
      return statedByPerUnit(rule, context);
    case "published":
      return statedByPublished(rule, context);
    default:
      return context.refuse("rule", rule.rule);
  }
}
