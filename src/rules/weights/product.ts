import { checkWeight, weigh } from "../weigh.ts";
import { usesOf } from "../weighing.ts";
import type { Weight, WeightDefinition } from "../weight.ts";

/** The product of weights, such as inhabitants times an index of need. */
export interface ProductWeight {
  readonly by: "product";
  readonly of: readonly Weight[];
}

export const product: WeightDefinition<ProductWeight> = {
  known: { by: true, of: true },
  check: ({ of }, context) => of.flatMap((weight, index) => checkWeight(weight, context, "of", index)),

  weigh({ of }, context) {
    const factors = of.map((weight) => weigh(weight, context));
    return {
      weights: context.recipients.map((_, index) =>
        factors.reduce((all, { weights }) => all * (weights[index] as bigint), 1n),
      ),
      scale: factors.reduce((all, { scale = 1n }) => all * scale, 1n),
      uses: usesOf(factors),
    };
  },

  of: ({ of }) => of,
};
