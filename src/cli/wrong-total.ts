import { totalCellOf } from "../forensics/inference/published-amounts.ts";
import { absolute } from "../numbers/absolute.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { type ColumnAmountsOptions, columnAmounts } from "../tables/column-amounts.ts";
import type { Table } from "../tables/table.ts";
import type { Figure } from "../verify/column-figures.ts";
import { sumsOfColumn } from "../verify/sums-of-column.ts";

/**
 * A total printed below amounts that do not add up to it, where every recipient has one: a key or a population found for
 * them rests on figures of which one is wrong. Each amount may be rounded by itself, so a step for each is let pass.
 */
export function wrongTotal(table: Table, choice: ColumnAmountsOptions): Problem[] {
  const { level, amounts, step, problems } = columnAmounts(table, choice);
  if (problems.length > 0 || amounts.length < directoryInUse().recipients(level).length) return [];
  const total = totalCellOf(table, amounts);
  if (!total || total.value === null) return [];
  const { place, column, value: printed } = total;
  const named = new Map(amounts.map(({ row, recipient }) => [row, recipient]));
  const figures = table.rows.flatMap((row) =>
    row.cells.flatMap((cell): Figure[] => {
      if (cell.column !== column) return [];
      const label = row.labels.filter(Boolean).join(" ");
      const recipient = named.get(row) ?? null;
      return [{ place: cell.place, row, cell, label, recipient, printed: cell.value, expected: null }];
    }),
  );
  // A last sum may be of its own part alone.
  const own = sumsOfColumn(figures).find(({ cell }) => cell === total);
  const slack = step * BigInt(amounts.length);
  if (!own || absolute(printed - own.added) <= slack) return [];
  const { label, added: computed } = own;
  return [
    problemAt("column-sum", place, { cell: place.cell, header: column.header, label, printed, computed }),
  ];
}
