import { subtract, whole } from "../money/fraction.ts";
import type { Ore } from "../money/ore.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { RuleContext, RuleKindDefinition } from "./rule.ts";

/** A stated amount each; exceptions replace it, they are not added to it. */
export interface FixedRule {
  readonly rule: "fixed";
  /** Öre to each recipient. */
  readonly each: Ore;
  readonly except?: readonly FixedException[];
  /** Where the amount is stated. */
  readonly source?: string;
}

/** Another amount for a named group ("metropolitan") or for recipients by code. */
export interface FixedException {
  readonly group?: string;
  readonly codes?: readonly string[];
  /** Öre to each of them, instead of `each`. */
  readonly each: Ore;
}

export const fixed: RuleKindDefinition<FixedRule> = {
  check(rule, { line, level, recipients, group: members }) {
    const known = recipients.map((recipient) => recipient.code);
    return (rule.except ?? []).flatMap(({ group, codes = [] }, index): Problem[] => [
      ...(group === undefined || members(group)
        ? []
        : [problem("group-unknown", ["except", index, "group"], { group })]),
      ...codes
        .filter((code) => !known.includes(code))
        .map((code) => problem("exception-unknown", ["except", index, "codes"], { line, code, level })),
    ]);
  },

  apply(rule, rest, context) {
    const numerators = amounts(rule, context);
    const sum = numerators.reduce((a, b) => a + b, 0n);
    const left = subtract(rest, whole(sum));
    // A negative line mirrors a positive one: no amount, and nothing left, may be of the other sign.
    const against = (value: bigint): boolean => value * rest.numerator < 0n;
    if (against(left.numerator) || numerators.some(against) || (rest.numerator === 0n && sum !== 0n))
      throw new AllocationError([
        problem("fixed-exceeds", [], {
          line: context.line,
          fixed: sum,
          available: rest.numerator / rest.denominator,
        }),
      ]);
    return { numerators, denominator: 1n, rest: left };
  },
};

function amounts(rule: FixedRule, context: RuleContext): bigint[] {
  const byCode = new Map<string, Ore>();
  for (const { group, codes, each } of rule.except ?? [])
    for (const code of [...(codes ?? []), ...(group ? (context.group(group) ?? []) : [])])
      byCode.set(code, each);
  return context.recipients.map((recipient) => byCode.get(recipient.code) ?? rule.each);
}
