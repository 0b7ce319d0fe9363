import type { Grid } from "../tables/csv/grid.ts";
import type { ReadTableOptions } from "../tables/read-table.ts";
import type { Table } from "../tables/table.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { readWorkbook } from "./read-workbook.ts";
import { sheetProblems } from "./sheet-problems.ts";
import { sumFormulas } from "./sum-formulas.ts";
import type { WorkbookSheet } from "./workbook.ts";

/** Which sheet to read, and how. */
export interface TableFromWorkbookOptions extends ReadTableOptions {
  /** The sheet's name; if absent, the first that reads as a table. */
  readonly sheet?: string | undefined;
  /** The file's name in problems. */
  readonly file?: string | undefined;
}

/**
 * Reads a published table from a workbook's bytes. The table is as `readTable` gives it, and its problems have what only
 * a workbook shows: the sheet that was chosen, what is hidden, errors, formulas without a value, sums that miss a row.
 *
 * @throws AllocationError `workbook-unreadable`, `workbook-too-large`, `sheet-unknown`, `file-empty`
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { tableFromWorkbook } from "fordela/workbook";
 * const { sheet, table } = await tableFromWorkbook(readFileSync("fixtures/workbooks/cancervard-2025.xlsx"));
 * [sheet.name, table.rows.length]; // ["Fördelning", 18]
 * ```
 */
export async function tableFromWorkbook(
  bytes: Uint8Array,
  options: TableFromWorkbookOptions = {},
): Promise<{ readonly sheet: WorkbookSheet; readonly table: Table }> {
  const { sheet: named, file = "input", ...reading } = options;
  const [{ readTable }, { isTable }] = await Promise.all([
    import("../tables/read-table.ts"),
    import("./is-table.ts"),
  ]);
  const workbook = await readWorkbook(bytes, file);
  const isReadable = (grid: Grid): boolean => isTable(grid, reading);
  const { sheet, notes } = chooseSheet(workbook, { sheet: named, isReadable, file });
  const table = readTable(sheet.grid, reading);
  const problems = [...sheetProblems(sheet, table.problems), ...sumFormulas(sheet, table), ...notes];
  return { sheet, table: { ...table, problems } };
}
