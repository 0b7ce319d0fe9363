import { leastCommonMultiple } from "../../numbers/fraction.ts";
import { refuse } from "../../problems/refuse.ts";
import { checkWeight, weigh } from "../weigh.ts";
import { usesOf } from "../weighing.ts";
import type { Weight, WeightDefinition } from "../weight.ts";

/** One weight divided by another, such as posts for each inhabitant: a density, not a number. */
export interface RateWeight {
  readonly by: "rate";
  readonly of: Weight;
  readonly per: Weight;
}

export const rate: WeightDefinition<RateWeight> = {
  known: { by: true, of: true, per: true },
  check: ({ of, per }, context) => [...checkWeight(of, context, "of"), ...checkWeight(per, context, "per")],

  weigh({ of, per }, context) {
    const [above, below] = [weigh(of, context), weigh(per, context)];
    const undefinedFor = context.recipients.filter((_, index) => below.weights[index] === 0n);
    if (undefinedFor.length > 0)
      refuse("rate-undefined", ["per"], { line: context.line, codes: undefinedFor.map(({ code }) => code) });
    const common = below.weights.reduce(leastCommonMultiple, 1n);
    return {
      weights: above.weights.map(
        (weight, index) => weight * (below.scale ?? 1n) * (common / (below.weights[index] as bigint)),
      ),
      scale: (above.scale ?? 1n) * common,
      uses: usesOf([above, below]),
    };
  },

  of: ({ of, per }) => [of, per],
};
