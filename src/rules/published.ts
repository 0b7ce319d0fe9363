import type { Ore } from "../money/ore.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Amounts, RuleDefinition } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { takeAmounts } from "./take-amounts.ts";

/** Amounts as published, for a line whose key is not known. They are repeated, never computed. */
export interface PublishedRule {
  readonly rule: "published";
  /** Öre by recipient code, for every recipient of the line. */
  readonly amounts: Readonly<Record<string, Ore>>;
  /** The table that prints them. */
  readonly source: string;
}

export const published: RuleDefinition<PublishedRule> = {
  known: { rule: true, amounts: true, source: true },
  repeats: true,

  check({ amounts }, { line, recipients }): Problem[] {
    const codes = recipients.map(({ code }) => code);
    const missing = codes.filter((code) => !Object.hasOwn(amounts, code));
    const extra = Object.keys(amounts).filter((code) => !codes.includes(code));
    return missing.length + extra.length > 0
      ? [problem("published-codes", ["amounts"], { line, missing, extra })]
      : [];
  },

  apply(rule, rest, context) {
    return { ...takeAmounts(amountsOf(rule, context), rest, context.line), repeated: rule.source };
  },

  amounts: amountsOf,
};

function amountsOf({ amounts }: PublishedRule, { recipients }: RuleContext): Amounts {
  return { numerators: recipients.map(({ code }) => amounts[code] as bigint), denominator: 1n };
}
