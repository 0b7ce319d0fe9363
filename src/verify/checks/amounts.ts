import { lineNames } from "../../agreements/checks/stated-sums.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { agrees } from "../agrees.ts";
import { type Check, placeOf, toleranceOf } from "./check.ts";

/** Each entry is the amount that the agreement gives. */
export const amounts: Check = ({ claim, sheet }) => {
  const problems: Problem[] = [];
  const checked: string[] = [];
  for (const { entries, lines } of sheet.columns)
    for (const figure of entries) {
      const { expected, printed, cell } = figure;
      if (expected === null || cell.unreadable) continue;
      checked.push(cell.address);
      const facts = {
        ...placeOf(figure),
        expected: expected.amount,
        line: lineNames(lines),
      };
      if (printed === null) problems.push(problem("amount-missing", [cell.address], facts));
      else if (!agrees(printed, cell.step, expected, toleranceOf(claim)))
        problems.push(problem("amount-differs", [cell.address], { ...facts, printed }));
    }
  return { problems, checked };
};
