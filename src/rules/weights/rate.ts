import { lowest, whole } from "../../numbers/fraction.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import { checkWeight } from "../weigh.ts";
import type { Weight, WeightDefinition } from "../weight.ts";
import { combineWeights } from "./combine-weights.ts";

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
    const codes: string[] = [];
    const rates = combineWeights([of, per], context, ([above = whole(0n), below = whole(0n)], index) => {
      if (below.numerator === 0n) codes.push((context.recipients[index] as Recipient).code);
      return lowest(above.numerator * below.denominator, above.denominator * (below.numerator || 1n));
    });
    if (codes.length > 0) refuse("rate-undefined", ["per"], { line: context.line, codes });
    return rates;
  },

  of: ({ of, per }) => [of, per],
};
