import type { Grid } from "../csv/grid.ts";

/** One table of a text, as the grid that CSV gives. */
export interface TextTable {
  /** Its caption, or the heading nearest above it; "" if it has none. */
  readonly name: string;
  /**
   * The cells. In HTML, row 1 is the table's first, after the rows of its title; in the other formats a row is numbered
   * as the line of the file on which it begins.
   */
  readonly grid: Grid;
  /** Rows that the page hides; they are read like the others. */
  readonly hiddenRows: readonly number[];
}
