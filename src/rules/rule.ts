import type { Fraction } from "../numbers/fraction.ts";
import type { Known } from "../problems/check-argument.ts";
import type { Problem } from "../problems/problem.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { EqualRule } from "./equal.ts";
import type { FixedRule } from "./fixed.ts";
import type { LevelledRule } from "./levelled.ts";
import type { OwnRule } from "./own-rule.ts";
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
import type { OwnWeight } from "./weights/own-weight.ts";

/** One step of a key. `rule` names its kind. */
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
  | ReturnedRule
  | OwnRule;

/** The name of a kind of rule, as in `rule` in a key. */
export type RuleKind = Rule["rule"];

/**
 * Exact amounts: `numerators[i] / denominator` öre each. `weights` are the weights that they were shared by, if any.
 */
export interface Amounts extends Partial<Weighing> {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** The shares that a rule gives, and the money that it leaves. */
export interface Outcome extends Amounts {
  /** The money left for the next rule, in öre. */
  readonly rest: Fraction;
  /** The money that the grantor keeps because the key states it, in öre. */
  readonly kept?: Fraction;
  /** The money added from outside the line, in öre: minimums that the grantor pays. */
  readonly added?: Fraction;
  /** Which recipients are at a bound, if the rule has bounds. */
  readonly bounded?: Bounded;
  /** The table that the amounts are repeated from, if they are not computed. */
  readonly repeated?: string;
  /** The factor, below 1, that oversubscribed amounts were multiplied by. */
  readonly reduced?: Fraction;
}

/** The outcome of a rule that contains a key. In the trace, the steps of that key replace the rule. */
export interface SteppedOutcome {
  readonly steps: readonly Step[];
  readonly rest: Fraction;
}

/** The proof of shares within bounds: every recipient at no bound gets weight × `rate`, with the same rate. */
export interface Bounded {
  /** Öre for each unit of weight; `null` if every recipient is at a bound. */
  readonly rate: Fraction | null;
  readonly at: readonly ("min" | "max" | null)[];
}

/** One applied rule of a key: the money left before it, and its outcome. */
export interface Step extends Outcome {
  readonly rule: Rule;
  /** The money left before the rule, in öre. */
  readonly before: Fraction;
  /** The recipients that it applies to, by index; all of them if absent. */
  readonly among?: readonly number[];
  /** The rule that it is one component with, if the agreement rounds each component by itself. */
  readonly component?: Rule;
  /** The amounts of its component, in öre, if the agreement rounds each component by itself. */
  readonly rounded?: readonly bigint[];
  /** The recipient whose share was shared here, if the money came through one: a municipality's county. */
  readonly via?: Via;
}

/** A recipient at a level above, and the origin of its share. */
export interface Via {
  readonly recipient: Recipient;
  /** Its index in the lists of the steps. */
  readonly index: number;
  readonly steps: readonly Step[];
}

/** How one kind of rule works. */
export interface RuleDefinition<R extends Rule> {
  /** The keys that a rule of this kind may have, with the words that some of them take; any keys if absent. */
  readonly known?: Known<R>;
  /** The problems with the rule as written, before any money is shared. */
  check(rule: R, context: RuleContext): readonly Problem[];
  /** Shares `rest`. Throws `AllocationError` if it cannot. */
  apply(rule: R, rest: Fraction, context: RuleContext): Outcome | SteppedOutcome;
  /** For a rule that states amounts regardless of the money there is: the amount of each recipient. */
  amounts?(rule: R, context: RuleContext): Amounts;
  /** The weights that the rule itself names, for callers that load figures first. */
  weights?(rule: R): readonly Weight[];
  /** The keys within the rule. */
  keys?(rule: R): readonly (readonly Rule[])[];
  /** Whether the amounts are repeated from a table and not computed. */
  readonly repeats?: boolean;
  /** Whether amounts depend on the size of the weights, not only on their proportions. */
  readonly counts?: boolean;
}

/** The kinds of rule and of weight that a key may use; an own one is `own:` and its name. */
export interface RuleSet {
  readonly rules: KindsOfRule & { readonly [own: `own:${string}`]: RuleDefinition<OwnRule> };
  readonly weights: KindsOfWeight & { readonly [own: `own:${string}`]: WeightDefinition<OwnWeight> };
}

/** The kinds of rule that fordela has. */
export type KindsOfRule = {
  readonly [K in Exclude<RuleKind, "own">]?: RuleDefinition<Extract<Rule, { rule: K }>>;
};

/** The kinds of weight that fordela has. */
export type KindsOfWeight = {
  readonly [K in Exclude<WeightKind, "own">]?: WeightDefinition<Extract<Weight, { by: K }>>;
};
