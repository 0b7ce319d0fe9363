import type { RuleKind } from "./rule.ts";

const KINDS: Readonly<Record<RuleKind, true>> = {
  fixed: true,
  proportional: true,
  equal: true,
  percent: true,
  perUnit: true,
  steps: true,
  published: true,
  twoStep: true,
  levelled: true,
  returned: true,
};

/** The names of the kinds of rule, for messages. `RULES` holds the arithmetic. */
export const RULE_KINDS: readonly string[] = /* @__PURE__ */ Object.keys(KINDS);
