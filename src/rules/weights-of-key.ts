import type { Level } from "../recipients/recipient.ts";
import { ruleDefinition } from "./apply-key.ts";
import type { Rule, RuleDefinition } from "./rule.ts";
import { rulesInUse } from "./rules-in-use.ts";
import { weightDefinition } from "./weigh.ts";
import type { Weight } from "./weight.ts";

/** A weight that consists of no others; `over` is the level that it is summed over, if any. */
export type LeafWeight = Weight & { readonly over?: Level };

/**
 * The weights that need figures: those of the key's rules, of the keys within them, and of the weights they consist of.
 */
export function weightsOfKey(key: readonly Rule[]): LeafWeight[] {
  return key.flatMap((rule) => {
    const definition = ruleDefinition(rule, { rules: rulesInUse });
    const own = (definition?.weights?.(rule) ?? []).flatMap(partsOf);
    return [...own, ...(definition?.keys?.(rule) ?? []).flatMap(weightsOfKey)];
  });
}

/** Whether any rule or weight of the key gives amounts that depend on the size of its weights. */
export function counts(key: readonly Rule[]): boolean {
  return key.some((rule) => {
    const { counts: sized, weights, keys } = ruleDefinition(rule, { rules: rulesInUse }) ?? {};
    return sized || weights?.(rule).some(sizes) || keys?.(rule).some(counts);
  });
}

function sizes(weight: Weight): boolean {
  const { counts: sized = false, of } = weightDefinition(weight, { rules: rulesInUse }) ?? {};
  return sized || (of?.(weight) ?? []).some(sizes);
}

/** Whether any amounts of the key are repeated from a table and not computed. */
export function repeats(key: readonly Rule[]): boolean {
  return definitionsOf(key).some((definition) => definition.repeats);
}

/** The definitions of a key's rules, and of the keys within them. */
function definitionsOf(key: readonly Rule[]): RuleDefinition<Rule>[] {
  return key.flatMap((rule) => {
    const definition = ruleDefinition(rule, { rules: rulesInUse });
    if (!definition) return [];
    return [definition, ...(definition.keys?.(rule) ?? []).flatMap(definitionsOf)];
  });
}

function partsOf(weight: LeafWeight): LeafWeight[] {
  const parts = weightDefinition(weight, { rules: rulesInUse })?.of?.(weight);
  const { over } = weight;
  return parts ? parts.flatMap((part) => partsOf(over ? { ...part, over } : part)) : [weight];
}
