import { lowest } from "../../numbers/fraction.ts";
import { checkWeight } from "../weigh.ts";
import type { Weight, WeightDefinition } from "../weight.ts";
import { combineWeights } from "./combine-weights.ts";

/** The product of weights, such as inhabitants times an index of need. */
export interface ProductWeight {
  readonly by: "product";
  readonly of: readonly Weight[];
}

export const product: WeightDefinition<ProductWeight> = {
  known: { by: true, of: true },
  check: ({ of }, context) => of.flatMap((weight, index) => checkWeight(weight, context, "of", index)),

  weigh: ({ of }, context) =>
    combineWeights(of, context, (factors) =>
      factors.reduce((all, one) => lowest(all.numerator * one.numerator, all.denominator * one.denominator)),
    ),

  of: ({ of }) => of,
};
