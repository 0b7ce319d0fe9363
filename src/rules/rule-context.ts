import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import type { Rule, RuleSet, Step, SteppedOutcome } from "./rule.ts";
import type { Weighing } from "./weighing.ts";
import type { PopulationWeight } from "./weights/population.ts";
import type { Series } from "./weights/series.ts";

/** The facts that a rule can use while it shares money. */
export interface RuleContext {
  /** The line's id, for problems. */
  readonly line: string;
  /** The whole line, in öre, however much of it is left. */
  readonly amount: Ore;
  readonly level: Level;
  /** The recipients that share, in code order. Every list of shares has this order. */
  readonly recipients: readonly Recipient[];
  readonly directory: Directory;
  /** The kinds of rule and weight that exist. */
  readonly rules: RuleSet;
  /** The steps of the rules before this one. */
  readonly steps: readonly Step[];
  /** Counts people. Throws `AllocationError` if it cannot. */
  count(weight: PopulationWeight, recipients: readonly Recipient[]): Weighing;
  /** The figures that the agreement names and the caller supplies; `undefined` if the caller has not. */
  readonly indicator?: ((name: string, recipients: readonly Recipient[]) => Series | undefined) | undefined;
  /** Takes over proportional shares whose fractions need not be made yet. */
  readonly keep?: KeepShare | undefined;
}

/** Takes over a share in proportion to weights, as a step that is made later; `undefined` to have it made now. */
export type KeepShare = (
  rule: Rule,
  before: Fraction,
  weighing: Weighing,
  recipients: readonly Recipient[],
) => SteppedOutcome | undefined;
