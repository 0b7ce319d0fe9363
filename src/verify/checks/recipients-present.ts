import { isEligible } from "../../agreements/eligibility.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { ColumnFigures } from "../column-figures.ts";
import type { Check } from "./check.ts";

/** Each recipient that takes part in the lines is in the table, unless the table is known to show only some. */
export const recipientsPresent: Check = ({ claim, sheet: { recipe, columns } }) => {
  if (claim.kind !== "recipients" || claim.partial || !recipe) return {};
  const problems = levelsInUse().flatMap((level): Problem[] => {
    const ofLevel = columns.filter((column) => column.lines.length > 0 && levelOf(column) === level);
    if (ofLevel.length === 0) return [];
    const listed = ofLevel.map(({ entries, lines }) => ({
      lines,
      present: new Set(entries.map(({ recipient }) => recipient?.code)),
    }));
    // A table in long form has a column for each line, and each column must have every recipient.
    const missing = recipe.directory
      .recipients(level)
      .filter((one) =>
        listed.some(
          ({ lines, present }) =>
            lines.some((line) => line.level !== level || isEligible(one, line.eligibility)) &&
            !present.has(one.code),
        ),
      );
    const names = missing.map(({ name }) => name);
    return names.length > 0 ? [problem("recipient-missing", [], { level, names })] : [];
  });
  return { problems };
};

function levelOf({ level, lines }: ColumnFigures): Level | undefined {
  return level ?? lines[0]?.level;
}
