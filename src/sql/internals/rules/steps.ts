import type { StepsRule } from "../../../rules/steps.ts";
import { amongRows } from "../among-rows.ts";
import type { KeyContext } from "../key-context.ts";
import { constant, NONE } from "../sql-number.ts";
import { weightsOf } from "../weights-of.ts";
import type { RuleWriter } from "./rule-writer.ts";
import { refuseAgainst, type SqlStated, takeStated } from "./take-stated.ts";

export const steps: RuleWriter<StepsRule> = (rule, rest, context) =>
  takeStated(rule, statedBySteps(rule, context), rest, context);

/** The amount of the highest step that each count reaches. */
export function statedBySteps({ count, steps }: StepsRule, context: KeyContext): SqlStated {
  const { arithmetic, sign, stages, rows } = context;
  refuseAgainst(
    steps.map(({ amount }) => amount),
    context,
  );
  const { number: weight, scale } = weightsOf(count, context);
  if (scale === undefined) return context.refuse("weight", count.by);
  const cases = steps.toReversed().map(({ from, amount }) => {
    // The weight is the count times the scale, and whole: the limit is rounded up.
    const least = -((-from.numerator * scale) / from.denominator);
    const rounded = least * from.denominator < from.numerator * scale ? least + 1n : least;
    return [`${weight.sql} >= ${constant(rounded).sql}`, constant(amount * sign)] as const;
  });
  const chosen = arithmetic.choose(cases, NONE);
  const number = amongRows({ ...chosen, stage: Math.max(chosen.stage, weight.stage) }, context);
  return { number, over: 1n, all: stages.sum(number, number.max * rows.max, "stated") };
}
