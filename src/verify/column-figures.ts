import type { Table, TableCell, TableColumn, TableRow } from "../tables/table.ts";
import type { ColumnFigures, Figure } from "./figures.ts";
import { sumsOfColumn } from "./sums-of-column.ts";

/** What a table's kind decides of a figure: whose it is and what it should be. */
export type Reading = Pick<Figure, "label" | "recipient" | "expected">;

/** A column's figures, each read from its row and cell, the entries and the sums apart. */
export function columnFigures(
  table: Table,
  column: TableColumn,
  read: (row: TableRow, cell: TableCell) => Reading,
): Pick<ColumnFigures, "column" | "entries" | "sums"> {
  const figures = table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column === column)
      .map((cell): Figure => ({ row, cell, printed: cell.value, ...read(row, cell) })),
  );
  const entries = figures.filter(({ row }) => row.role === "entry");
  return { column, entries, sums: sumsOfColumn(figures) };
}
