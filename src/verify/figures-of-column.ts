import type { Table, TableCell, TableColumn, TableRow } from "../tables/table.ts";
import type { ColumnFigures, ExpectedEntry, Figure } from "./column-figures.ts";
import { sumsOfColumn } from "./sums-of-column.ts";

/** A column's figures, each read from its row and cell, the entries and the sums apart. */
export function figuresOfColumn(
  table: Table,
  column: TableColumn,
  read: (row: TableRow, cell: TableCell) => ExpectedEntry,
): Pick<ColumnFigures, "column" | "entries" | "sums"> {
  const figures = table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.column === column)
      .map((cell): Figure => ({ place: cell.place, row, cell, printed: cell.value, ...read(row, cell) })),
  );
  const entries = figures.filter(({ row }) => row.role === "entry");
  return { column, entries, sums: sumsOfColumn(figures) };
}
