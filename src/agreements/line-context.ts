import type { Directory } from "../recipients/directory.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import type { AgreedLine } from "./agreement.ts";
import { sharersOf } from "./eligibility.ts";

/** What the rules of a line's key may ask about; the amount is 0 where it is not known yet. */
export function lineContext(
  line: AgreedLine,
  directory: Directory,
  { rules, count, indicator }: Pick<RuleContext, "rules" | "count" | "indicator">,
): RuleContext {
  const sharers = sharersOf(line, directory);
  return {
    rules,
    count,
    indicator,
    line: line.id,
    level: line.level,
    amount: line.amount ?? 0n,
    directory: sharers,
    recipients: sharers.recipients(line.level),
    steps: [],
  };
}
