import type { Ore } from "../money/ore.ts";
import { findUnknown, type Known } from "../problems/check-argument.ts";
import { placed } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Amounts, RuleDefinition } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { takeAmounts } from "./take-amounts.ts";

/** A stated amount for each recipient. An exception replaces the amount; it is not added to it. */
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
  /** Öre to each of them, instead of the rule's `each`. */
  readonly each: Ore;
}

const EXCEPTION_KEYS: Known<FixedException> = { group: true, codes: true, each: true };

export const fixed: RuleDefinition<FixedRule> = {
  known: { rule: true, each: true, except: true, source: true },
  check({ except = [] }, { line, level, recipients, directory }) {
    const found = except.flatMap((exception, index) =>
      findUnknown("except", exception, EXCEPTION_KEYS).map((one) => placed(one, ["except", index])),
    );
    if (found.length > 0) return found;
    return except.flatMap(({ group, codes = [] }, index): Problem[] => [
      ...(group === undefined || directory.group(group, level)
        ? []
        : [problem("group-unknown", ["except", index, "group"], { group })]),
      ...codes
        .filter((code) => !recipients.some((one) => one.code === code))
        .map((code) => problem("exception-unknown", ["except", index, "codes"], { line, code, level })),
    ]);
  },

  apply(rule, rest, context) {
    return takeAmounts(amounts(rule, context), rest, context.line);
  },

  amounts,
};

function amounts({ each, except = [] }: FixedRule, { directory, level, recipients }: RuleContext): Amounts {
  const byCode = new Map<string, Ore>();
  for (const { group, codes = [], each } of except)
    for (const code of [...codes, ...((group && directory.group(group, level)) || [])])
      byCode.set(code, each);
  return { numerators: recipients.map(({ code }) => byCode.get(code) ?? each), denominator: 1n };
}
