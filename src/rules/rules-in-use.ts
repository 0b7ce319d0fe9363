import { EVERY_RULE } from "./index.ts";
import type { RuleSet } from "./rule.ts";

/** The kinds of rule and weight that agreements may use: fordela's, and the own ones that programs define. */
export let rulesInUse: RuleSet = EVERY_RULE;

/** Adds own kinds of rule and weight to fordela's, in place of those added before. */
export function useOwnRules({ rules, weights }: RuleSet): void {
  rulesInUse = {
    rules: { ...EVERY_RULE.rules, ...rules },
    weights: { ...EVERY_RULE.weights, ...weights },
  };
}
