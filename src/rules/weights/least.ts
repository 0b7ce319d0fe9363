import { whole } from "../../numbers/fraction.ts";
import { isBelow } from "../../numbers/is-below.ts";
import { checkWeight } from "../weigh.ts";
import type { Weight, WeightDefinition } from "../weight.ts";
import { combineWeights } from "./combine-weights.ts";

/** The smallest of weights: what is counted, but at most a cap that may differ between recipients. */
export interface LeastWeight {
  readonly by: "least";
  readonly of: readonly Weight[];
}

export const least: WeightDefinition<LeastWeight> = {
  known: { by: true, of: true },
  counts: true,
  check: ({ of }, context) => of.flatMap((weight, index) => checkWeight(weight, context, "of", index)),
  weigh: ({ of }, context) =>
    combineWeights(of, context, ([first = whole(0n), ...others]) =>
      others.reduce((all, one) => (isBelow(one, all) ? one : all), first),
    ),
  of: ({ of }) => of,
};
