import { isEligible } from "../../agreements/eligibility.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { LEVELS } from "../../recipients/recipient.ts";
import type { Check } from "./check.ts";

/** Each recipient that takes part in the lines is in the table, unless the table is known to show only some. */
export const recipientsPresent: Check = ({ claim, sheet: { recipe, columns } }) => {
  if (claim.kind !== "recipients" || claim.partial || !recipe)
    return { problems: [], compared: [], summed: [] };
  const problems = LEVELS.flatMap((level): Problem[] => {
    const ofLevel = columns.filter((column) => column.level === level && column.lines.length > 0);
    if (ofLevel.length === 0) return [];
    // A table in long form has a column for each line, and each column must have every recipient.
    const missing = recipe.directory
      .recipients(level)
      .filter((one) =>
        ofLevel.some(
          ({ entries, lines }) =>
            lines.some((line) => isEligible(one, line.eligibility)) &&
            !entries.some(({ recipient }) => recipient?.code === one.code),
        ),
      );
    const names = missing.map(({ name }) => name);
    return names.length > 0 ? [problem("recipient-missing", [], { level, names })] : [];
  });
  return { problems, compared: [], summed: [] };
};
