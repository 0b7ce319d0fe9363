import { type Problem, problem } from "../../problems/problem.ts";
import { sums } from "../agrees.ts";
import type { SumFigure } from "../figures.ts";
import { type Check, placeOf, toleranceOf } from "./check.ts";

const FACTORS: readonly bigint[] = [1_000n, 1_000_000n, 1_000_000_000n];

/** Each subtotal is the sum of its group, each total the sum of all rows; a total in another unit is told apart. */
export const columnSums: Check = ({ claim, sheet }) => {
  const figures = sheet.columns.flatMap((column) => column.sums);
  const problems: Problem[] = [];
  const checked: string[] = [];
  for (const figure of figures) {
    const rows = figure.over.map(({ printed }) => printed);
    const unreadable = figure.over.some(({ cell }) => cell.unreadable);
    if (figure.printed === null || rows.length === 0 || unreadable) continue;
    checked.push(figure.cell.address);
    const computed = rows.reduce<bigint>((total, printed) => total + (printed ?? 0n), 0n);
    if (!sums(figure.printed, computed, rows.length, figure.cell.step, toleranceOf(claim)))
      problems.push(sumProblem(figure, figure.printed, computed));
  }
  return { problems, checked };
};

function sumProblem(figure: SumFigure, printed: bigint, computed: bigint): Problem {
  const facts = { ...placeOf(figure), printed, computed };
  const factor = FACTORS.find((one) => printed === computed * one || printed * one === computed);
  return factor === undefined || computed === 0n
    ? problem("column-sum", [figure.cell.address], facts)
    : problem("total-unit", [figure.cell.address], { ...facts, factor: String(factor) });
}
