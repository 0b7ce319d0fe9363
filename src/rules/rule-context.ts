import type { Ore } from "../money/ore.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import type { RuleSet, Step } from "./rule.ts";
import type { Weighing } from "./weighing.ts";
import type { PopulationWeight } from "./weights/population.ts";
import type { Series } from "./weights/series.ts";

/** What a rule may ask about while it shares out. */
export interface RuleContext {
  /** The line's id, for problems. */
  readonly line: string;
  /** The whole line, in öre, whatever is left of it. */
  readonly amount: Ore;
  readonly level: Level;
  /** Who shares, in code order; every list of shares is in this order. */
  readonly recipients: readonly Recipient[];
  readonly directory: Directory;
  /** The kinds of rule and weight there are. */
  readonly rules: RuleSet;
  /** What the rules before have given. */
  readonly steps: readonly Step[];
  /** Counts people. Throws `AllocationError` where it cannot. */
  count(weight: PopulationWeight, recipients: readonly Recipient[]): Weighing;
  /** Figures that the agreement names and the caller hands in; `undefined` where they are not. */
  readonly indicator?: ((name: string, recipients: readonly Recipient[]) => Series | undefined) | undefined;
}
