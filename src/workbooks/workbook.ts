import type { Cell, Grid } from "../tables/csv/grid.ts";

/** What a cell of a workbook stores. `uncomputed` is a formula without a stored value. */
export type Stored = "number" | "text" | "date" | "boolean" | "error" | "uncomputed" | "empty";

/** One cell of a sheet, with its address and what it stores. */
export interface WorkbookCell extends Cell {
  /**
   * What is stored, never what a number format shows of it: "46693876", "12,345" with a decimal comma, "2024-11-01",
   * "#DIV/0!", "=SUM(C3:C23)" for a formula without a value; "" for an empty cell.
   */
  readonly text: string;
  readonly stored: Stored;
  /** The formula with its equals sign, where the cell has one. */
  readonly formula?: string;
}

/** The cells of a sheet: every row from 1, blank ones too, so that a cell's address is the sheet's own. */
export interface WorkbookGrid extends Grid {
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** One sheet: its cells as a grid that every reader of tables takes, and what of it is hidden or merged. */
export interface WorkbookSheet {
  readonly name: string;
  /** Whether the sheet itself is hidden. */
  readonly hidden: boolean;
  readonly grid: WorkbookGrid;
  /** Rows that are hidden, among those with content; 1 is the first. */
  readonly hiddenRows: readonly number[];
  /** The letters of columns that are hidden, among those with content. */
  readonly hiddenColumns: readonly string[];
  /** What is merged: "A1:C1". Only the first cell of a merged range has content. */
  readonly merged: readonly string[];
}

/** The formats that are read; `xlsx` includes xlsm, whose macros are not looked at. */
export type WorkbookFormat = "xlsx" | "ods" | "xls";

/** A workbook as it is stored: its sheets in order, hidden ones too. */
export interface Workbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly WorkbookSheet[];
}
