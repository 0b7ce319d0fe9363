import { add, type Fraction, leastCommonMultiple, whole } from "../../numbers/fraction.ts";
import { sum } from "../../numbers/sum.ts";
import { writeExact } from "../../numbers/write-exact.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { checkWeight, weigh } from "../weigh.ts";
import { usesOf } from "../weighing.ts";
import type { Weight, WeightDefinition } from "../weight.ts";

/** Several indicators combined: each recipient's share of each, weighted by percentages that sum to 100. */
export interface MixedWeight {
  readonly by: "mixed";
  readonly of: readonly MixedPart[];
}

/** A percentage of the money, shared by this weight. */
export interface MixedPart {
  readonly percent: Fraction;
  readonly weight: Weight;
}

export const mixed: WeightDefinition<MixedWeight> = {
  known: { by: true, of: true },
  check({ of }, context) {
    const all = of.reduce((percents, { percent }) => add(percents, percent), whole(0n));
    const negative = of.some(({ percent }) => percent.numerator < 0n);
    const problems: Problem[] =
      negative || all.numerator !== 100n * all.denominator
        ? [problem("mix-percent", ["of"], { line: context.line, percent: writeExact(all) })]
        : [];
    return [
      ...problems,
      ...of.flatMap(({ weight }, index) => checkWeight(weight, context, "of", index, "weight")),
    ];
  },

  weigh({ of }, context) {
    const parts = of.map(({ percent, weight }, index) => {
      const weighing = weigh(weight, context);
      const all = sum(weighing.weights);
      if (all === 0n) refuse("weights-zero", ["of", index], { line: context.line });
      return { ...weighing, times: percent.numerator, over: percent.denominator * all };
    });
    const common = parts.reduce((all, { over }) => leastCommonMultiple(all, over), 1n);
    return {
      weights: context.recipients.map((_, index) =>
        sum(parts.map(({ weights, times, over }) => (weights[index] as bigint) * times * (common / over))),
      ),
      scale: common * 100n,
      uses: usesOf(parts),
    };
  },

  of: ({ of }) => of.map(({ weight }) => weight),
};
