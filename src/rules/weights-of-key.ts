import { ruleDefinition as ruleDefinitionOf } from "./apply-key.ts";
import type { Rule, RuleDefinition, RuleSet } from "./rule.ts";
import { weightDefinition as weightDefinitionOf } from "./weigh.ts";
import type { Weight } from "./weight.ts";

/**
 * The weights that need figures: those of the key's rules, of the keys within them, and of the weights they consist of.
 */
export function weightsOfKey(key: readonly Rule[], rules: RuleSet): Weight[] {
  return key.flatMap((rule) => {
    const definition = ruleDefinitionOf(rule, { rules });
    const own = (definition?.weights?.(rule) ?? []).flatMap((weight) => partsOf(weight, rules));
    return [...own, ...(definition?.keys?.(rule) ?? []).flatMap((inner) => weightsOfKey(inner, rules))];
  });
}

/** Whether any rule of the key gives amounts that depend on the size of its weights. */
export function counts(key: readonly Rule[], rules: RuleSet): boolean {
  return definitionsOf(key, rules).some((definition) => definition.counts);
}

/** Whether any amounts of the key are repeated from a table and not computed. */
export function repeats(key: readonly Rule[], rules: RuleSet): boolean {
  return definitionsOf(key, rules).some((definition) => definition.repeats);
}

/** The definitions of a key's rules, and of the keys within them. */
function definitionsOf(key: readonly Rule[], rules: RuleSet): RuleDefinition<Rule>[] {
  return key.flatMap((rule) => {
    const definition = ruleDefinitionOf(rule, { rules });
    if (!definition) return [];
    return [definition, ...(definition.keys?.(rule) ?? []).flatMap((inner) => definitionsOf(inner, rules))];
  });
}

function partsOf(weight: Weight, rules: RuleSet): Weight[] {
  const parts = weightDefinitionOf(weight, { rules })?.of?.(weight);
  return parts ? parts.flatMap((part) => partsOf(part, rules)) : [weight];
}
