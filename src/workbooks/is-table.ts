import type { Grid } from "../tables/csv/grid.ts";
import { type ReadTableOptions, readTable } from "../tables/read-table.ts";

/** Whether a grid reads as a table of amounts. */
export function isTable(grid: Grid, options: ReadTableOptions = {}): boolean {
  return !readTable(grid, options).problems.some(
    ({ code }) => code === "table-empty" || code === "table-header",
  );
}
