import { type Problem, problemAt } from "../../problems/problem.ts";
import { type Figure, namedPlace, type SumFigure } from "../column-figures.ts";
import { sums } from "../internals/agrees.ts";
import type { Check } from "./check.ts";

const FACTORS: readonly bigint[] = [1_000n, 1_000_000n, 1_000_000_000n];

/** Each subtotal is the sum of its group, each total the sum of all rows; a total in another unit is reported as that. */
export const columnSums: Check = ({ claim, sheet }) => {
  const figures = sheet.columns.flatMap((column) => column.sums);
  const unreadable = onceEach((over) => over.some(({ cell }) => cell.unreadable));
  const seen = new Set<readonly Figure[]>();
  const problems: Problem[] = [];
  const summed = new Set<string>();
  for (const figure of figures) {
    const { printed, over, added, cell, place } = figure;
    if (printed === null || over.length === 0 || unreadable(over)) continue;
    summed.add(place.cell);
    // All totals of a column are over the same figures.
    if (!seen.has(over)) for (const one of over) if (one.printed !== null) summed.add(one.place.cell);
    seen.add(over);
    if (!sums(printed, added, over.length, cell.step, claim.tolerance))
      problems.push(sumProblem(figure, printed, added));
  }
  return { problems, summed: [...summed] };
};

/** All totals of a column are over the same figures, so those are examined once. */
function onceEach(ask: (over: readonly Figure[]) => boolean): (over: readonly Figure[]) => boolean {
  const answers = new Map<readonly Figure[], boolean>();
  return (over) => {
    const answer = answers.get(over) ?? ask(over);
    answers.set(over, answer);
    return answer;
  };
}

function sumProblem(figure: SumFigure, printed: bigint, computed: bigint): Problem {
  const facts = { ...namedPlace(figure), printed, computed };
  const factor = FACTORS.find((one) => printed === computed * one || printed * one === computed);
  return factor === undefined || computed === 0n
    ? problemAt("column-sum", figure.place, facts)
    : problemAt("total-unit", figure.place, { ...facts, factor: String(factor) });
}
