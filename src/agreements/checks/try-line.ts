import { AllocationError } from "../../problems/allocation-error.ts";
import type { Problem, ProblemCode } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Directory } from "../../recipients/directory.ts";
import { applyKey, checkKey } from "../../rules/apply-key.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import { counts } from "../../rules/weights-of-key.ts";
import type { AgreedLine, ResolvedLine } from "../agreement.ts";
import { lineContext, resolveLine } from "../resolve-line.ts";

/** The problems that only figures from outside the agreement can solve. */
const WAITING: ReadonlySet<ProblemCode> = new Set([
  "weigh-missing",
  "indicator-missing",
  "line-amount-missing",
]);

/** Counts nothing: a rule that needs figures is left for later. */
const WITHOUT_FIGURES: Pick<RuleContext, "count"> = {
  count: () => refuse("weigh-missing", [], { line: "" }),
};

/** Counts every recipient as 1, which is enough for keys that use only proportions. */
const EQUALLY: Pick<RuleContext, "count" | "indicator"> = {
  count: (_, recipients) => ({ weights: recipients.map(() => 1n) }),
  indicator: (_, recipients) => Object.fromEntries(recipients.map(({ code }) => [code, 1n])),
};

/** A line with its amount, if the amount follows from the agreement, and the line's problems. */
export interface TriedLine {
  readonly line: AgreedLine;
  readonly problems: readonly Problem[];
}

/** Tries a line with the figures in the agreement itself. */
export function tryLine(line: AgreedLine, directory: Directory): TriedLine {
  const context = lineContext(line, directory, WITHOUT_FIGURES);
  const written = checkKey(line.key, context);
  if (written.length > 0) return { line, problems: written };
  try {
    const settled = resolveLine(line, context, undefined);
    return { line: settled, problems: rehearse(settled, directory) };
  } catch (error) {
    return { line, problems: withoutWaiting(error) };
  }
}

/** The problems with a line of a known amount that show without figures from outside the agreement. */
export function rehearse(line: ResolvedLine, directory: Directory): readonly Problem[] {
  const figures = counts(line.key) ? WITHOUT_FIGURES : EQUALLY;
  try {
    applyKey(line.key, lineContext(line, directory, figures));
    return [];
  } catch (error) {
    return withoutWaiting(error);
  }
}

function withoutWaiting(error: unknown): Problem[] {
  if (!(error instanceof AllocationError)) throw error;
  return error.problems.filter(({ code }) => !WAITING.has(code));
}
