import { lineNames } from "../../agreements/checks/check-stated-sums.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { namedPlace } from "../column-figures.ts";
import { agrees } from "../internals/agrees.ts";
import type { Check } from "./check.ts";

/** Each entry is the amount that the agreement gives. */
export const expectedEntries: Check = ({ claim, sheet }) => {
  const problems: Problem[] = [];
  const compared: string[] = [];
  for (const { entries, lines } of sheet.columns)
    for (const figure of entries) {
      const { expected, printed, cell, place } = figure;
      if (expected === null || cell.unreadable) continue;
      compared.push(place.cell);
      const facts = {
        ...namedPlace(figure),
        expected: expected.amount,
        line: lineNames(figure.lines ?? lines),
      };
      if (printed === null) problems.push(problemAt("amount-missing", place, facts));
      else if (!agrees(printed, cell.step, expected, claim.tolerance))
        problems.push(problemAt("amount-differs", place, { ...facts, printed }));
    }
  return { problems, compared };
};

/**
 * Each printed sum for which the agreement has an amount is that amount: levels and areas of a summary, parents of a
 * split.
 */
export const expectedSums: Check = ({ claim, sheet }) => {
  const problems: Problem[] = [];
  const compared: string[] = [];
  for (const { sums, lines } of sheet.columns)
    for (const figure of sums) {
      const { printed, expected, cell, place } = figure;
      if (printed === null || expected === null) continue;
      compared.push(place.cell);
      if (agrees(printed, cell.step, expected, claim.tolerance)) continue;
      const facts = { ...namedPlace(figure), printed, expected: expected.amount };
      problems.push(
        claim.kind === "split"
          ? problemAt("parent-differs", place, { ...facts, recipient: figure.recipient?.name ?? "" })
          : problemAt("amount-differs", place, { ...facts, line: lineNames(figure.lines ?? lines) }),
      );
    }
  return { problems, compared };
};
