import { type Fraction, greatestCommonDivisor, whole } from "../money/fraction.ts";
import type { Ore } from "../money/ore.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { placed, within } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { ExactShares } from "../rounding/round-shares.ts";
import { definitionOf } from "./index.ts";
import type { Outcome, Rule, RuleContext, RuleKindDefinition } from "./rule.ts";

/** What one rule of a key did: what was left before it, and its outcome. */
export interface Step extends Outcome {
  readonly rule: Rule;
  /** What was left before the rule, in öre. */
  readonly before: Fraction;
}

/**
 * Applies a key's rules in order, each to what the one before left, and proves that nothing is lost.
 *
 * @throws AllocationError when a rule cannot be applied, or when money is left after the last one
 */
export function applyKey(key: readonly Rule[], amount: Ore, context: RuleContext): Step[] {
  const problems = checkKey(key, context);
  if (problems.length > 0) throw new AllocationError(problems);
  let rest = whole(amount);
  const steps = key.map((rule, index) => {
    const before = rest;
    const definition = definitionOf(rule) as RuleKindDefinition<Rule>;
    const outcome = within(["key", index], () => definition.apply(rule, before, context));
    rest = outcome.rest;
    return { ...outcome, rule, before };
  });
  if (rest.numerator !== 0n)
    throw new AllocationError([
      problem("rest-left", ["key"], { line: context.line, rest: rest.numerator / rest.denominator }),
    ]);
  return steps;
}

/** What is wrong with a key as written, before any money is shared: every reason, with its place. */
export function checkKey(
  key: readonly Rule[],
  context: Pick<RuleContext, "line" | "level" | "recipients" | "group">,
): Problem[] {
  return key.flatMap((rule, index) => {
    const definition = definitionOf(rule);
    const found = definition
      ? definition.check(rule, context)
      : [problem("rule-unknown", ["rule"], { line: context.line, rule: String(rule.rule) })];
    return found.map((one) => placed(one, ["key", index]));
  });
}

/** The shares of all steps added up, over one denominator, in öre. */
export function combined(steps: readonly Step[]): ExactShares {
  const denominator = steps.reduce((all, step) => leastCommonMultiple(all, step.denominator), 1n);
  const numerators = (steps[0]?.numerators ?? []).map((_, index) =>
    steps.reduce(
      (sum, step) => sum + (step.numerators[index] as bigint) * (denominator / step.denominator),
      0n,
    ),
  );
  return { numerators, denominator };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}
