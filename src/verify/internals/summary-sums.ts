import { sum } from "../../numbers/sum.ts";
import type { ColumnFigures, Figure, SumFigure } from "../column-figures.ts";
import { known } from "../recompute.ts";

/**
 * The columns of a summary with each sum over the rows of the lines it names, wherever these are in the table. A sum of
 * everything right below another sum is over all rows.
 *
 * The last sum can be of all columns: it is then printed in the last of them, alone in its row.
 */
export function summarySums(columns: readonly ColumnFigures[]): readonly ColumnFigures[] {
  const summed = columns.map((column) => ({ ...column, sums: column.sums.map((one) => sumOf(one, column)) }));
  const last = summed.at(-1);
  const total = last?.sums.at(-1);
  const before = summed.slice(0, -1);
  if (!last || !total?.grand || before.length === 0) return summed;
  const isAlone = before.every(
    ({ sums }) => sums.at(-1)?.row === total.row && sums.at(-1)?.cell.text.trim() === "",
  );
  // Where no other sum is above, one that is right for its own column is of that column.
  if (!isAlone || (last.sums.length === 1 && total.printed === total.added)) return summed;
  const lines = [...new Set(summed.flatMap((column) => column.lines))];
  const expected = total.expected && known(sum(lines.map(({ amount }) => amount)));
  const entries = summed.flatMap((column) => column.entries);
  return [...before, { ...last, sums: last.sums.with(-1, { ...total, ...over(entries), expected, lines }) }];
}

function sumOf(figure: SumFigure, { entries, lines }: ColumnFigures): SumFigure {
  const { lines: own } = figure;
  if (!own) return figure;
  if (own.length === lines.length)
    return figure.over.length > 0 ? figure : { ...figure, ...over(entries), grand: true };
  const under = entries.filter(
    (entry) => entry.lines && entry.lines.length > 0 && entry.lines.every((line) => own.includes(line)),
  );
  return under.length > 0 ? { ...figure, ...over(under) } : figure;
}

function over(figures: readonly Figure[]): Pick<SumFigure, "over" | "added"> {
  return { over: figures, added: sum(figures.map(({ printed }) => printed ?? 0n)) };
}
