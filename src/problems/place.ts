/** Where in a table a problem is: one cell, or a whole column. */
export interface Place {
  /** As a spreadsheet shows it: "F14"; "F" for a whole column. */
  readonly cell: string;
  /** The row, from 1 as a spreadsheet numbers it; `null` for a whole column. */
  readonly row: number | null;
  /** The column's letters; `null` if a text that should name a cell names none. */
  readonly column: string | null;
  /** The file, as it was given, where the command read several; absent otherwise. */
  readonly file?: string;
}
