/** How a cell of a new workbook looks. */
export type DraftLook = "title" | "heading" | "figure-heading" | "total" | "note";

/** How a number of a new workbook is shown; the stored number is never changed by it. */
export type DraftFormat = "whole" | "one-decimal" | "two-decimals";

/** One cell of a new workbook. A text stays a text, whatever it looks like: "01". */
export interface DraftCell {
  /** For a formula, the value that it comes to. */
  readonly value: string | number;
  /** As a spreadsheet in English has it, without the equals sign; commas part its arguments. */
  readonly formula?: string | undefined;
  readonly look?: DraftLook | undefined;
  readonly format?: DraftFormat | undefined;
}

/** One sheet of a new workbook. */
export interface SheetDraft {
  readonly name: string;
  /** The width of each column, in characters. */
  readonly widths: readonly number[];
  /** Every row from 1; `null` for an empty cell. */
  readonly rows: readonly (readonly (DraftCell | null)[])[];
  /** How many rows and columns stay in sight; the last of the rows, if any, is repeated on each printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the printed page stands upright; else it lies. */
  readonly upright?: boolean;
}

/** A workbook to be written. */
export interface WorkbookDraft {
  readonly title: string;
  readonly sheets: readonly SheetDraft[];
}
