import type { RuleKind } from "./rule.ts";

/** Whether each kind of rule states amounts of its own instead of sharing the rest. A test compares it with `RULES`. */
export const STATES_AMOUNTS: Readonly<Record<RuleKind, boolean>> = {
  fixed: true,
  proportional: false,
  equal: false,
  percent: false,
  perUnit: true,
  steps: true,
  published: true,
  twoStep: false,
  levelled: false,
  returned: false,
};

/** The names of the kinds of rule, for messages. `RULES` holds the arithmetic. */
export const RULE_KINDS: readonly string[] = /* @__PURE__ */ Object.keys(STATES_AMOUNTS);
