import type { Table, TableCell, TableColumn, TableRow } from "../tables/table.ts";
import type { ColumnFigures, ExpectedEntry, Figure } from "./column-figures.ts";
import { sumsOfColumn } from "./sums-of-column.ts";

/** A column's figures, each read from its row and cell, the entries and the sums apart. */
export function figuresOfColumn(
  table: Table,
  column: TableColumn,
  read: (row: TableRow, cell: TableCell) => ExpectedEntry,
): Pick<ColumnFigures, "column" | "entries" | "sums"> {
  const figures: Figure[] = [];
  for (const row of table.rows) {
    const cell = row.cells.find((one) => one.column === column);
    if (cell) figures.push({ place: cell.place, row, cell, printed: cell.value, ...read(row, cell) });
  }
  const entries = figures.filter(({ row }) => row.role === "entry");
  return { column, entries, sums: sumsOfColumn(figures) };
}
