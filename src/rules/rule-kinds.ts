import type { RuleKind } from "./rule.ts";

/**
 * Whether each kind of rule states amounts of its own instead of sharing the rest; an own one may. A test compares it with
 * `RULES`.
 */
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
  own: true,
};

/** The names of the kinds of rule, for messages; own ones in use are among them. `RULES` holds the arithmetic. */
export let ruleKinds: readonly string[] = /* @__PURE__ */ Object.keys(STATES_AMOUNTS);

/** Adds own kinds of rule to the names, in place of those added before. */
export function nameOwnRules(own: readonly string[]): void {
  ruleKinds = [...Object.keys(STATES_AMOUNTS), ...own];
}
