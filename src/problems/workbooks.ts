/** What a text that is no CSV has its tables in. */
export type TextFormat = "html" | "markdown" | "lines";

/** Problems of workbooks: files with several sheets, whose cells have types and formulas. */
export interface WorkbookProblems {
  /** A workbook that cannot be opened. `format` is one that no reader here opens, such as xlsb. */
  "workbook-unreadable": { file: string; cause: "password" | "damaged" | "format" };
  /** A workbook that would unpack to more than the limit; it is not unpacked further. */
  "workbook-too-large": { file: string; of: "bytes" | "cells"; limit: number };
  /** There is no sheet of that name; with a `format`, no table of that name or number. */
  "sheet-unknown": { file: string; sheet: string; known: readonly string[]; format?: TextFormat };
  /**
   * Which sheet was read where none was named; with a `format`, which table of a text. `others` are those that could be
   * read as well.
   */
  "sheet-chosen": { sheet: string; others: readonly string[]; format?: TextFormat };
  /** The sheet, rows or columns that were read are hidden in the workbook. `columns` are letters. */
  "sheet-hidden": {
    sheet: string;
    hidden: boolean;
    rows: readonly number[];
    columns: readonly string[];
    format?: TextFormat;
  };
  /** Of lines with one cell each, a name has fewer or more figures below it than most names have. */
  "lines-uneven": { line: number; name: string; found: number; expected: number };
  /**
   * A cell in which a figure is expected stores something else. `text` is the error, the formula, the date or the
   * number. `unrounded` is a number finer than one öre or one person.
   */
  "cell-not-figure": {
    cell: string;
    sheet: string;
    text: string;
    stored: "error" | "uncomputed" | "date" | "boolean" | "unrounded";
  };
  /** A cell without text, since it is merged with one above it. `range` is what is merged: "A3:A5". */
  "cells-merged": { cell: string; sheet: string; range: string };
  /** A sum's formula does not reach rows that it should add up. `cells` are the figures left out, `labels` their rows. */
  "formula-range": {
    cell: string;
    formula: string;
    cells: readonly string[];
    labels: readonly string[];
  };
}
