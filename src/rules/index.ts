import { equal } from "./equal.ts";
import { fixed } from "./fixed.ts";
import { proportional } from "./proportional.ts";
import type { Rule, RuleKind, RuleKindDefinition } from "./rule.ts";

/** Every kind of rule there is; a new kind is a new file and a line here. */
export const RULES: { readonly [K in RuleKind]: RuleKindDefinition<Extract<Rule, { rule: K }>> } = {
  fixed,
  proportional,
  equal,
};

/** The definition of a rule's kind, or `undefined` for a kind that does not exist (data from outside). */
export function definitionOf(rule: Rule): RuleKindDefinition<Rule> | undefined {
  return Object.hasOwn(RULES, rule.rule) ? (RULES[rule.rule] as RuleKindDefinition<Rule>) : undefined;
}
