import { applyKey } from "../../src/rules/apply-key.ts";
import { EVERY_RULE } from "../../src/rules/index.ts";
import type { Rule, Step } from "../../src/rules/rule.ts";
import type { RuleContext } from "../../src/rules/rule-context.ts";
import type { Series } from "../../src/rules/weights/series.ts";
import { smallDirectory } from "./small-directory.ts";

/** The context of a hand-made line to recipients with these codes; population rules count `weights`. */
export function ruleContext(
  codes: readonly string[],
  weights: readonly bigint[] = [],
  indicators: Readonly<Record<string, Series>> = {},
): RuleContext {
  const directory = smallDirectory(codes);
  return {
    line: "exempel",
    amount: 0n,
    level: "region",
    recipients: directory.recipients("region"),
    directory,
    rules: EVERY_RULE,
    steps: [],
    count: (_, recipients) => ({
      weights: recipients.map(({ code }) => weights[codes.indexOf(code)] as bigint),
    }),
    indicator: (name) => indicators[name],
  };
}

/** Applies a key to an amount in öre. */
export function shareOut(key: readonly Rule[], amount: bigint, context: RuleContext): Step[] {
  return applyKey(key, { ...context, amount });
}
