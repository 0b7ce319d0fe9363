import type { Problem } from "../problems/problem.ts";
import { readFigure } from "./internals/read-row.ts";
import type { Table, TableColumn, TableRow } from "./table.ts";

/** The unit of a column's amounts, and its source; and the signs among their digits, if they are others. */
export type ColumnUnit = Pick<TableColumn, "unit" | "unitFrom" | "signs">;

/** Reads the figures of some columns again, in another unit or with other signs. A unit printed in a cell still takes precedence. */
export function readInUnits(table: Table, unitOf: (column: TableColumn) => ColumnUnit | undefined): Table {
  const columns = table.columns.map((column): TableColumn => {
    const given = column.role === "amount" ? unitOf(column) : undefined;
    return given && (given.signs || given.unit !== column.unit) ? { ...column, ...given } : column;
  });
  const changed = new Map(table.columns.map((column, index) => [column, columns[index] as TableColumn]));
  const again = new Set(
    columns.filter((column) => !table.columns.includes(column)).map(({ letter }) => letter),
  );
  if (again.size === 0) return table;
  const problems: Problem[] = table.problems.filter(
    ({ code, place }) =>
      !["cell-malformed", "cell-ambiguous", "unit-impossible"].includes(code) ||
      !again.has(place?.column ?? ""),
  );
  const rows = table.rows.map((row): TableRow => {
    const label = row.labels.find((text) => text !== "") ?? row.code;
    const cells = row.cells.map((cell) => {
      const column = changed.get(cell.column) ?? cell.column;
      if (column === cell.column) return cell;
      return readFigure(cell, column, label, problems);
    });
    return { ...row, cells };
  });
  return { ...table, columns, rows, problems };
}
