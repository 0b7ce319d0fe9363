import { type Fraction, leastCommonMultiple, whole } from "../numbers/fraction.ts";
import { findUnknown } from "../problems/check-argument.ts";
import { placed, placing } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import type { ExactShares } from "../rounding/round-shares.ts";
import { kindOf } from "./kind-of.ts";
import type { Rule, RuleDefinition, Step } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * Checks a key and applies its rules to the whole line.
 *
 * @throws AllocationError when a rule cannot be applied, or when money is left after the last rule
 */
export function applyKey(key: readonly Rule[], context: RuleContext): Step[] {
  const problems = checkKey(key, context);
  refuseAll(problems);
  return applyRules(key, whole(context.amount), context);
}

/** Applies rules in order, each to the money that the rule before left. No money may be left after the last one. */
export function applyRules(key: readonly Rule[], amount: Fraction, context: RuleContext): Step[] {
  let rest = amount;
  const steps: Step[] = [];
  for (const [index, rule] of key.entries()) {
    const definition = ruleDefinition(rule, context) as RuleDefinition<Rule>;
    const outcome = placing(["key", index], () =>
      definition.apply(rule, rest, { ...context, steps: [...steps] }),
    );
    steps.push(...("steps" in outcome ? outcome.steps : [{ ...outcome, rule, before: rest }]));
    rest = outcome.rest;
  }
  if (rest.numerator !== 0n)
    refuse("rest-left", ["key"], { line: context.line, rest: rest.numerator / rest.denominator });
  return steps;
}

/** Every problem with a key as written, with its place, before any money is shared. */
export function checkKey(key: readonly Rule[], context: RuleContext): Problem[] {
  return key.flatMap((rule, index) => {
    const definition = ruleDefinition(rule, context);
    if (!definition) {
      const unknown = problem("rule-unknown", ["key", index, "rule"], {
        line: context.line,
        rule: kindOf(rule),
      });
      return [unknown];
    }
    const misspelt = definition.known ? findUnknown(rule.rule, rule, definition.known) : [];
    const found = misspelt.length > 0 ? misspelt : definition.check(rule, context);
    return found.map((one) => placed(one, ["key", index]));
  });
}

/** The definition of a rule's kind; `undefined` for a kind that the context does not have. */
export function ruleDefinition(
  rule: Rule,
  { rules: { rules } }: Pick<RuleContext, "rules">,
): RuleDefinition<Rule> | undefined {
  const kind = kindOf(rule);
  return Object.hasOwn(rules, kind) ? (rules[kind as "own:"] as RuleDefinition<Rule>) : undefined;
}

/** The sum of the shares of all steps, over one denominator, in öre. */
export function combined(steps: readonly Step[]): ExactShares {
  const [only] = steps;
  if (only && steps.length === 1) return { numerators: only.numerators, denominator: only.denominator };
  const denominator = steps.reduce((all, step) => leastCommonMultiple(all, step.denominator), 1n);
  const numerators = (steps[0]?.numerators ?? []).map((_, index) =>
    steps.reduce(
      (sum, step) => sum + (step.numerators[index] as bigint) * (denominator / step.denominator),
      0n,
    ),
  );
  return { numerators, denominator };
}
