/**
 * Reads workbooks: xlsx, xlsm, ods and xls, as they are stored.
 *
 * @module fordela/workbook
 */

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
