import { type Fraction, whole } from "../../numbers/fraction.ts";
import { isBelow } from "../../numbers/is-below.ts";
import { checkWeight } from "../weigh.ts";
import type { Weight, WeightDefinition } from "../weight.ts";
import { combineWeights } from "./combine-weights.ts";

/** A weight of those only whose count lies between two limits, such as fewer than 30 pupils; 0 for the others. */
export interface BetweenWeight {
  readonly by: "between";
  readonly of: Weight;
  /** What is counted, if not the weight itself. */
  readonly count?: Weight;
  /** The lowest count, included. */
  readonly from?: Fraction;
  /** The limit that the count is below. */
  readonly below?: Fraction;
}

export const between: WeightDefinition<BetweenWeight> = {
  known: { by: true, of: true, count: true, from: true, below: true },
  counts: true,
  check: ({ of, count = of }, context) => [
    ...checkWeight(of, context, "of"),
    ...(count === of ? [] : checkWeight(count, context, "count")),
  ],
  weigh: ({ of, count = of, from = whole(0n), below }, context) =>
    combineWeights([of, count], context, ([own = from, counted = own]) =>
      isBelow(counted, from) || (below && !isBelow(counted, below)) ? whole(0n) : own,
    ),
  of: ({ of, count }) => (count ? [of, count] : [of]),
};
