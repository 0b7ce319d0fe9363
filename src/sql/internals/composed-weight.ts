import { ruleDefinition } from "../../rules/apply-key.ts";
import type { Rule } from "../../rules/rule.ts";
import { rulesInUse } from "../../rules/rules-in-use.ts";
import type { Weight, WeightKind } from "../../rules/weight.ts";

/** The weights that a table can have a column for, that are written by code, or that follow from the rules before. */
const SINGLE: readonly WeightKind[] = ["population", "indicator", "supplied", "received"];

/** The first weight of a key that is computed from other weights, if any. */
export function composedWeight(key: readonly Rule[]): Weight | undefined {
  for (const rule of key) {
    const definition = ruleDefinition(rule, { rules: rulesInUse });
    const own = definition?.weights?.(rule).find(({ by }) => !SINGLE.includes(by));
    if (own) return own;
    for (const inner of definition?.keys?.(rule) ?? []) {
      const within = composedWeight(inner);
      if (within) return within;
    }
  }
  return undefined;
}
