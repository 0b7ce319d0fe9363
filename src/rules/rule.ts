import type { Fraction } from "../money/fraction.ts";
import type { Problem } from "../problems/problem.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { EqualRule } from "./equal.ts";
import type { FixedRule } from "./fixed.ts";
import type { ProportionalRule } from "./proportional.ts";
import type { Weighing } from "./weighing.ts";
import type { Weight } from "./weight.ts";

/** One step of a key, told apart by `rule`. */
export type Rule = FixedRule | ProportionalRule | EqualRule;

export type RuleKind = Rule["rule"];

/** What a rule may ask about while it shares out. */
export interface RuleContext {
  /** The line's id, for problems. */
  readonly line: string;
  readonly level: string;
  /** Who shares, in code order; every list of shares is in this order. */
  readonly recipients: readonly Recipient[];
  /** The members of a named group at this line's level, as codes, or `undefined` for an unknown group. */
  group(name: string): readonly string[] | undefined;
  /** The weights of the recipients, in their order. Throws `AllocationError` where they cannot be had. */
  weigh(weight: Weight): Weighing;
}

/** Exact shares: `numerators[i] / denominator` öre each. `weights` is what they were shared by, if anything. */
export interface Outcome extends Partial<Weighing> {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** What is left for the next rule, in öre. */
  readonly rest: Fraction;
}

/** How one kind of rule works; `rules/index.ts` holds one for every kind. */
export interface RuleKindDefinition<R extends Rule> {
  /** What is wrong with the rule as written, before any money is shared. */
  check(rule: R, context: Pick<RuleContext, "line" | "level" | "recipients" | "group">): readonly Problem[];
  /** Shares out `rest`. Throws `AllocationError` where it cannot. */
  apply(rule: R, rest: Fraction, context: RuleContext): Outcome;
}
