/**
 * Reads workbooks as they are stored: xlsx, xlsm, ods and xls. Writes allocations as workbooks with formulas.
 *
 * @module fordela/workbook
 */

export { describeWorkbook } from "../messages/describe-workbook.ts";
export type { WorkbookProblems } from "../problems/workbooks.ts";
export { type WorkbookOfOptions, workbookOf } from "../report/allocation/workbook/workbook-of.ts";
export { readWorkbook } from "../workbooks/read-workbook.ts";
export { type TableFromWorkbookOptions, tableFromWorkbook } from "../workbooks/table-from-workbook.ts";
export type {
  Stored,
  Workbook,
  WorkbookCell,
  WorkbookFormat,
  WorkbookGrid,
  WorkbookSheet,
} from "../workbooks/workbook.ts";
export type { WrittenFormat } from "../workbooks/write-workbook.ts";
