import { sum } from "../../numbers/sum.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { type ColumnFigures, namedPlace, type SumFigure } from "../column-figures.ts";
import { sums } from "./agrees.ts";

/** A sum with the column that it is in. */
interface Placed {
  readonly figure: SumFigure;
  readonly column: ColumnFigures;
}

/**
 * The sums that are right only over other rows than the sums beside them: where "Summa" is the total in one column and the last
 * part's sum in another, one of the two is wrong. What a row of sums is over is decided by most of its figures, then by the
 * most rows.
 */
export function sumsOutOfStep(columns: readonly ColumnFigures[]): Problem<"column-sum">[] {
  const read = columns.filter(({ unchecked }) => !unchecked);
  // A column that is there once for each line is over other rows each time.
  if (new Set(read.map(({ column }) => column)).size < read.length) return [];
  const byRow = new Map<number, Placed[]>();
  for (const column of read)
    for (const figure of column.sums)
      if (isRight(figure))
        byRow.set(figure.row.row, [...(byRow.get(figure.row.row) ?? []), { figure, column }]);
  return [...byRow.values()].flatMap((row) => {
    const [meant] = row
      .map(({ figure }) => wrongOver(figure, row))
      .sort((one, other) => one.wrong.length - other.wrong.length || other.rows - one.rows);
    return meant?.wrong ?? [];
  });
}

function isRight({ printed, added, over, cell }: SumFigure): boolean {
  return printed !== null && over.length > 0 && sums(printed, added, over.length, cell.step);
}

/** The sums of a row that are wrong if each is over the rows of one of them. */
function wrongOver({ over }: SumFigure, row: readonly Placed[]) {
  const rows = new Set(over.map((one) => one.row.row));
  const wrong = row.flatMap(({ figure, column }) => {
    const figures = column.entries.filter((entry) => rows.has(entry.row.row));
    const computed = sum(figures.map((one) => one.printed ?? 0n));
    const printed = figure.printed ?? computed;
    if (sums(printed, computed, figures.length, figure.cell.step)) return [];
    return [problemAt("column-sum", figure.place, { ...namedPlace(figure), printed, computed })];
  });
  return { wrong, rows: rows.size };
}
