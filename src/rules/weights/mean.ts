import { add, lowest, whole } from "../../numbers/fraction.ts";
import { refuse } from "../../problems/refuse.ts";
import type { RuleContext } from "../rule-context.ts";
import { checkWeight, weigh, weightDefinition } from "../weigh.ts";
import { usesOf } from "../weighing.ts";
import type { Weight, WeightDefinition } from "../weight.ts";
import { overOneScale } from "./over-one-scale.ts";

/**
 * The mean of weights over several years. A recipient that did not exist in one of the years gets the mean of the
 * others.
 */
export interface MeanWeight {
  readonly by: "mean";
  readonly of: readonly Weight[];
}

export const mean: WeightDefinition<MeanWeight> = {
  known: { by: true, of: true },
  check: ({ of }, context) =>
    of.flatMap((weight, index) => checkWeight(weight, lenient(weight, context), "of", index)),

  weigh({ of }, context) {
    const years = of.map((weight) => {
      const covered = lenient(weight, context);
      const places = new Map(covered.recipients.map(({ code }, index) => [code, index]));
      return { ...weigh(weight, covered), places };
    });
    const means = context.recipients.map(({ code }) => {
      const counted = years.flatMap(({ weights, scale = 1n, places }) => {
        const at = places.get(code);
        return at === undefined ? [] : [{ numerator: weights[at] as bigint, denominator: scale }];
      });
      if (counted.length === 0) refuse("weight-missing", ["of"], { line: context.line, codes: [code] });
      const total = counted.reduce(add, whole(0n));
      return lowest(total.numerator, total.denominator * BigInt(counted.length));
    });
    return { ...overOneScale(means), uses: usesOf(years) };
  },

  of: ({ of }) => of,
};

/** The context with only the recipients that the weight covers. */
function lenient(weight: Weight, context: RuleContext): RuleContext {
  const recipients = weightDefinition(weight, context)?.covered?.(weight, context) ?? context.recipients;
  return { ...context, recipients };
}
