import { AllocationError } from "../../problems/allocation-error.ts";
import type { Problem, ProblemCode } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Directory } from "../../recipients/directory.ts";
import { applyKey, checkKey } from "../../rules/apply-key.ts";
import { EVERY_RULE } from "../../rules/index.ts";
import { counts } from "../../rules/leaves.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import type { AgreedLine } from "../agreement.ts";
import { lineContext } from "../line-context.ts";
import { settleLine } from "../settle-line.ts";

/** What only figures from outside the agreement can settle. */
const WAITING: ReadonlySet<ProblemCode> = new Set([
  "weigh-missing",
  "indicator-missing",
  "line-amount-missing",
]);

/** Nothing is counted: a rule that needs figures waits. */
const WITHOUT_FIGURES: Pick<RuleContext, "rules" | "count"> = {
  rules: EVERY_RULE,
  count: () => refuse("weigh-missing", [], { line: "" }),
};

/** Everyone counts the same: enough for keys in which only proportions matter. */
const EQUALLY: Pick<RuleContext, "rules" | "count" | "indicator"> = {
  rules: EVERY_RULE,
  count: (_, recipients) => ({ weights: recipients.map(() => 1n) }),
  indicator: (_, recipients) => Object.fromEntries(recipients.map(({ code }) => [code, 1n])),
};

/** A line tried out with what the agreement itself holds: what is wrong with it, and its amount where that follows. */
export function tryLine(
  line: AgreedLine,
  directory: Directory,
): { readonly line: AgreedLine; readonly problems: Problem[] } {
  const context = lineContext(line, directory, WITHOUT_FIGURES);
  const written = checkKey(line.key, context);
  if (written.length > 0) return { line, problems: written };
  let settled = line;
  try {
    settled = settleLine(line, context, undefined);
    applyKey(
      line.key,
      lineContext(settled, directory, counts(line.key, EVERY_RULE) ? WITHOUT_FIGURES : EQUALLY),
    );
    return { line: settled, problems: [] };
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { line: settled, problems: error.problems.filter(({ code }) => !WAITING.has(code)) };
  }
}
