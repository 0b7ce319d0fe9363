import type { Rule, RuleKind } from "../../../rules/rule.ts";
import { equal } from "./equal.ts";
import { fixed } from "./fixed.ts";
import { levelled } from "./levelled.ts";
import { perUnit } from "./per-unit.ts";
import { percent } from "./percent.ts";
import { proportional } from "./proportional.ts";
import { published } from "./published.ts";
import { returned } from "./returned.ts";
import type { RuleWriter } from "./rule-writer.ts";
import { steps } from "./steps.ts";

export type { RuleWriter } from "./rule-writer.ts";

/** Every kind of rule, as SQL or refused. To add one, write a file for it and add a line here. */
export const RULE_WRITERS: { readonly [K in RuleKind]: RuleWriter<Extract<Rule, { rule: K }>> } = {
  fixed,
  proportional,
  equal,
  percent,
  perUnit,
  steps,
  published,
  twoStep: (rule, _, context) => context.refuse("two-step", rule.rule),
  levelled,
  returned,
  own: (rule, _, context) => context.refuse("own", rule.name),
};
