import type { Level } from "../recipients/recipient.ts";
import { ruleDefinition as ruleDefinitionOf } from "./apply-key.ts";
import { weightDefinition as weightDefinitionOf } from "./internals/weigh.ts";
import type { Rule, RuleDefinition, RuleSet } from "./rule.ts";
import type { Weight } from "./weight.ts";

/** A weight that consists of no others; `over` is the level that it is summed over, if any. */
export type LeafWeight = Weight & { readonly over?: Level };

/**
 * The weights that need figures: those of the key's rules, of the keys within them, and of the weights they consist of.
 */
export function weightsOfKey(key: readonly Rule[], rules: RuleSet): LeafWeight[] {
  return key.flatMap((rule) => {
    const definition = ruleDefinitionOf(rule, { rules });
    const own = (definition?.weights?.(rule) ?? []).flatMap((weight) => partsOf(weight, rules));
    return [...own, ...(definition?.keys?.(rule) ?? []).flatMap((inner) => weightsOfKey(inner, rules))];
  });
}

/** Whether any rule or weight of the key gives amounts that depend on the size of its weights. */
export function counts(key: readonly Rule[], rules: RuleSet): boolean {
  return key.some((rule) => {
    const { counts: sized, weights, keys } = ruleDefinitionOf(rule, { rules }) ?? {};
    return (
      sized ||
      weights?.(rule).some((weight) => sizes(weight, rules)) ||
      keys?.(rule).some((inner) => counts(inner, rules))
    );
  });
}

function sizes(weight: Weight, rules: RuleSet): boolean {
  const { counts: sized = false, of } = weightDefinitionOf(weight, { rules }) ?? {};
  return sized || (of?.(weight) ?? []).some((part) => sizes(part, rules));
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

function partsOf(weight: LeafWeight, rules: RuleSet): LeafWeight[] {
  const parts = weightDefinitionOf(weight, { rules })?.of?.(weight);
  const { over } = weight;
  return parts ? parts.flatMap((part) => partsOf(over ? { ...part, over } : part, rules)) : [weight];
}
