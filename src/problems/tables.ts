/** Where a figure is, as a person finds it. */
export interface CellPlace {
  /** "F14" */
  cell: string;
  header: string;
  /** The recipient, area or activity of the row. */
  label: string;
}

export interface TableProblems {
  /** A table without rows of figures below its header. */
  "table-empty": { rows: number };
  /** No row can be the header, or no column holds amounts. */
  "table-header": { found: readonly string[]; missing: readonly string[] };
  /** A cell in a column of amounts or populations that is neither. `position` counts characters of the cell from 0. */
  "cell-malformed": CellPlace & {
    text: string;
    position: number;
    expected: "amount" | "population" | "number";
  };
  /** A cell whose figure has two plausible readings. */
  "cell-ambiguous": CellPlace & { text: string; readings: readonly bigint[] };
  /** A count whose sign groups thousands or separates decimals: "12,300". `readings` are plain numbers, "12300", "12.3". */
  "figure-ambiguous": CellPlace & { text: string; readings: readonly [string, string] };
  /** The caller named a column that the table does not have. */
  "column-unknown": { column: string; known: readonly string[] };
  /** The caller named a row, by label or by number, that the table does not have. */
  "row-unknown": { row: string; known: readonly string[] };
  /** A row with more cells than the header. */
  "row-ragged": { row: number; cells: number; columns: number };
  /** A second table below the first, with another header. `cell` is where it begins; it is not read. */
  "tables-several": { cell: string };
  /**
   * A header or title names a unit in which a figure is more money than there is; kronor were read instead, which are
   * `times` less.
   */
  "unit-impossible": { column: string; header: string; unit: string; text: string; times: number };
}
