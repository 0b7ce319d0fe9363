import { AllocationError } from "../problems/allocation-error.ts";
import { placed } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { LEVELS } from "../recipients/recipient.ts";
import { applyKey } from "../rules/apply-key.ts";
import type { RuleContext } from "../rules/rule.ts";
import type { Agreement, Line } from "./agreement.ts";
import { checkStatedSums } from "./stated-sums.ts";

/**
 * Everything that keeps an agreement from reconciling with itself, all at once: lines that do not add up to a
 * stated sum, fixed amounts above the line, money that no rule gives away, groups, levels and rules that do not exist.
 *
 * No register is needed: keys are tried with equal weights.
 *
 * @example
 * ```ts
 * import { agreementOf, checkAgreement, SWEDEN } from "fordela";
 * checkAgreement(agreementOf("psykisk-halsa-2025"), SWEDEN); // []
 * ```
 */
export function checkAgreement(agreement: Agreement, directory: Directory): readonly Problem[] {
  const seen = new Set<string>();
  const problems = agreement.lines.flatMap((line, index) => {
    const found = checkLine(line, agreement, directory);
    if (seen.has(line.id)) found.push(problem("line-duplicate", ["id"], { line: line.id }));
    seen.add(line.id);
    return found.map((one) => placed(one, ["lines", index]));
  });
  return [...problems, ...checkStatedSums(agreement)];
}

function checkLine(line: Line, { areas }: Agreement, directory: Directory): Problem[] {
  if (!LEVELS.includes(line.level))
    return [problem("level-unknown", ["level"], { level: line.level, known: LEVELS })];
  const found: Problem[] = [];
  if (!areas.some((area) => area.id === line.area)) {
    const known = areas.map((area) => area.id);
    found.push(problem("area-unknown", ["area"], { line: line.id, area: line.area, known }));
  }
  const context = dryContext(line, directory);
  return [...found, ...dryRun(line, context)];
}

function dryRun(line: Line, context: RuleContext): Problem[] {
  try {
    applyKey(line.key, line.amount, context);
    return [];
  } catch (error) {
    if (error instanceof AllocationError) return [...error.problems];
    throw error;
  }
}

function dryContext(line: Line, directory: Directory): RuleContext {
  const recipients = directory.recipients(line.level);
  return {
    line: line.id,
    level: line.level,
    recipients,
    group: (name) => directory.group(name, line.level),
    weigh: () => ({ weights: recipients.map(() => 1n) }),
  };
}
