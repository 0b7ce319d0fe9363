import type { Known } from "../problems/check-argument.ts";
import type { Problem } from "../problems/problem.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { RuleContext } from "./rule-context.ts";
import type { Weighing } from "./weighing.ts";
import type { BetweenWeight } from "./weights/between.ts";
import type { IndicatorWeight } from "./weights/indicator.ts";
import type { LeastWeight } from "./weights/least.ts";
import type { MeanWeight } from "./weights/mean.ts";
import type { MixedWeight } from "./weights/mixed.ts";
import type { OwnWeight } from "./weights/own-weight.ts";
import type { PopulationWeight } from "./weights/population.ts";
import type { ProductWeight } from "./weights/product.ts";
import type { RateWeight } from "./weights/rate.ts";
import type { ReceivedWeight } from "./weights/received.ts";
import type { SummedWeight } from "./weights/summed.ts";
import type { SuppliedWeight } from "./weights/supplied.ts";

/** A quantity that a rule shares or counts by. `by` names its kind. */
export type Weight =
  | PopulationWeight
  | SuppliedWeight
  | IndicatorWeight
  | RateWeight
  | ProductWeight
  | MixedWeight
  | MeanWeight
  | SummedWeight
  | BetweenWeight
  | LeastWeight
  | ReceivedWeight
  | OwnWeight;

/** The name of a kind of weight, as in `by`. */
export type WeightKind = Weight["by"];

/** How one kind of weight works. */
export interface WeightDefinition<W extends Weight> {
  /** The keys that a weight of this kind may have; any keys if absent. */
  readonly known?: Known<W>;
  /** The problems with the weight as written. */
  check(weight: W, context: RuleContext): readonly Problem[];
  /** The weights of the context's recipients. Throws `AllocationError` if they are not available. */
  weigh(weight: W, context: RuleContext): Weighing;
  /** Whether it depends on the size of the weights that it consists of, not only on their proportions. */
  readonly counts?: boolean;
  /** The weights that it consists of. */
  of?(weight: W): readonly Weight[];
  /** The recipients that it has a figure for, if it need not have one for each. */
  covered?(weight: W, context: RuleContext): readonly Recipient[];
}
