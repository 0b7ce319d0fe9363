import { sum } from "../../numbers/sum.ts";
import type { ColumnFigures, Figure, SumFigure } from "../column-figures.ts";
import { known } from "../recompute.ts";

/**
 * The columns of a summary with each sum over the rows of the lines it names, wherever these are in the table. A sum of
 * everything right below another sum is over all rows.
 *
 * The last sum can be of all columns: it is then the only figure in its row.
 */
export function summarySums(columns: readonly ColumnFigures[]): readonly ColumnFigures[] {
  const summed = columns.map((column) => ({ ...column, sums: column.sums.map((one) => sumOf(one, column)) }));
  const alone = summed.filter(({ sums }) => sums.at(-1)?.printed != null);
  const total = alone[0]?.sums.at(-1);
  if (!total?.grand || alone.length > 1 || summed.length < 2) return summed;
  // Where no other sum is above, one that is right for its own column is of that column.
  if (alone[0]?.sums.length === 1 && total.printed === total.added) return summed;
  const lines = [...new Set(summed.flatMap((column) => column.lines))];
  const expected = total.expected && known(sum(lines.map(({ amount }) => amount)));
  const ofAll = { ...total, ...over(summed.flatMap(({ entries }) => entries)), expected, lines };
  return summed.map((column) =>
    column === alone[0] ? { ...column, sums: column.sums.with(-1, ofAll) } : column,
  );
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
