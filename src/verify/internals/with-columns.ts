import type { Table, TableColumn } from "../../tables/table.ts";

/** A table with other columns in the places of its own, also in the cells. */
export function withColumns(table: Table, columns: readonly TableColumn[]): Table {
  const now = new Map(table.columns.map((column, at) => [column, columns[at] as TableColumn]));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, column: now.get(cell.column) ?? cell.column })),
  }));
  return { ...table, columns, rows };
}
