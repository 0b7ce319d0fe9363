import { lineNames } from "../../agreements/checks/stated-sums.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { agrees } from "../agrees.ts";
import { type Check, placeOf, toleranceOf } from "./check.ts";

/** Each printed sum that the agreement knows is what the agreement gives: levels and areas of a summary, parents of a split. */
export const expectedSums: Check = ({ claim, sheet }) => {
  const problems: Problem[] = [];
  const checked: string[] = [];
  for (const { sums, lines } of sheet.columns)
    for (const figure of sums) {
      const { printed, expected, cell } = figure;
      if (printed === null || expected === null) continue;
      checked.push(cell.address);
      if (agrees(printed, cell.step, expected, toleranceOf(claim))) continue;
      const facts = { ...placeOf(figure), printed, expected: expected.amount };
      problems.push(
        claim.kind === "split"
          ? problem("parent-differs", [cell.address], { ...facts, recipient: figure.recipient?.name ?? "" })
          : problem("amount-differs", [cell.address], {
              ...facts,
              line: lineNames(lines),
            }),
      );
    }
  return { problems, checked };
};
