import type { Fraction } from "../numbers/fraction.ts";
import type { Known } from "../problems/check-arguments.ts";
import type { Problem } from "../problems/problem.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { EqualRule } from "./equal.ts";
import type { FixedRule } from "./fixed.ts";
import type { LevelledRule } from "./levelled.ts";
import type { PerUnitRule } from "./per-unit.ts";
import type { PercentRule } from "./percent.ts";
import type { ProportionalRule } from "./proportional.ts";
import type { PublishedRule } from "./published.ts";
import type { ReturnedRule } from "./returned.ts";
import type { RuleContext } from "./rule-context.ts";
import type { StepsRule } from "./steps.ts";
import type { TwoStepRule } from "./two-step.ts";
import type { Weighing } from "./weighing.ts";
import type { Weight, WeightDefinition, WeightKind } from "./weight.ts";

/** One step of a key, told apart by `rule`. */
export type Rule =
  | FixedRule
  | ProportionalRule
  | EqualRule
  | PercentRule
  | PerUnitRule
  | StepsRule
  | PublishedRule
  | TwoStepRule
  | LevelledRule
  | ReturnedRule;

/** The name of a kind of rule, as `rule` holds it in a key. */
export type RuleKind = Rule["rule"];

/** Exact amounts: `numerators[i] / denominator` öre each. `weights` is what they were shared by, if anything. */
export interface Amounts extends Partial<Weighing> {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** What a rule gives, and what it leaves. */
export interface Outcome extends Amounts {
  /** What is left for the next rule, in öre. */
  readonly rest: Fraction;
  /** What goes to nobody, because the key says so, in öre. */
  readonly kept?: Fraction;
  /** What was added from outside the line, in öre: minimums that the grantor pays. */
  readonly added?: Fraction;
  /** Who is at a bound, where the rule has bounds. */
  readonly bounded?: Bounded;
  /** The table that the amounts are repeated from, where they are not computed. */
  readonly repeated?: string;
  /** What over-subscribed amounts were reduced to: the factor, below 1. */
  readonly reduced?: Fraction;
}

/** The outcome of a rule with a key within it: the steps of that key stand in the trace instead of the rule. */
export interface SteppedOutcome {
  readonly steps: readonly Step[];
  readonly rest: Fraction;
}

/** The proof of shares within bounds: whoever is at no bound has weight × `rate`, all at the same rate. */
export interface Bounded {
  /** Öre for each unit of weight; `null` where everyone is at a bound. */
  readonly rate: Fraction | null;
  readonly at: readonly ("min" | "max" | null)[];
}

/** What one rule of a key did: what was left before it, and its outcome. */
export interface Step extends Outcome {
  readonly rule: Rule;
  /** What was left before the rule, in öre. */
  readonly before: Fraction;
  /** The recipients it concerns, by index; all where absent. */
  readonly among?: readonly number[];
  /** The amounts, in öre, where the agreement rounds each component for itself. */
  readonly rounded?: readonly bigint[];
  /** Whose share was shared out here, where the money came by way of somebody: the county of a municipality. */
  readonly via?: Via;
}

/** A recipient at a level above, and how its share came to be. */
export interface Via {
  readonly recipient: Recipient;
  /** Its place in the steps' lists. */
  readonly index: number;
  readonly steps: readonly Step[];
}

/** How one kind of rule works. */
export interface RuleDefinition<R extends Rule> {
  /** The keys that a rule of the kind may have, and the words that some of them may be; any keys where absent. */
  readonly known?: Known<R>;
  /** What is wrong with the rule as written, before any money is shared. */
  check(rule: R, context: RuleContext): readonly Problem[];
  /** Shares out `rest`. Throws `AllocationError` where it cannot. */
  apply(rule: R, rest: Fraction, context: RuleContext): Outcome | SteppedOutcome;
  /** For a rule that states amounts whatever there is to share: what each gets. */
  amounts?(rule: R, context: RuleContext): Amounts;
  /** The weights that the rule itself names, for those who must fetch figures beforehand. */
  weights?(rule: R): readonly Weight[];
  /** The keys within the rule. */
  keys?(rule: R): readonly (readonly Rule[])[];
  /** Whether the amounts are repeated from a table and not computed. */
  readonly repeats?: boolean;
  /** Whether amounts depend on how large the weights are, and not only on how they compare. */
  readonly counts?: boolean;
}

/** The kinds of rule and of weight that keys may be made of. */
export interface RuleSet {
  readonly rules: { readonly [K in RuleKind]?: RuleDefinition<Extract<Rule, { rule: K }>> };
  readonly weights: { readonly [K in WeightKind]?: WeightDefinition<Extract<Weight, { by: K }>> };
}
