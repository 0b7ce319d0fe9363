/**
 * Reads published tables and indicators from text.
 *
 * @module fordela/csv
 */

export type { FigureSigns } from "../tables/cells/plain-figure.ts";
export { type Decoded, decode, type Encoding } from "../tables/csv/decode.ts";
export { type Delimiter, detectDelimiter } from "../tables/csv/delimiter.ts";
export type { Cell, Grid } from "../tables/csv/grid.ts";
export { parseCsv } from "../tables/csv/parse-csv.ts";
export { type ReadTableOptions, readTable } from "../tables/read-table.ts";
export { type ReadIndicatorOptions, readIndicator } from "../tables/registers/read-indicator.ts";
export type {
  ColumnRole,
  RowRole,
  Table,
  TableCell,
  TableColumn,
  TableRow,
  TableText,
} from "../tables/table.ts";
export { type TableFromOptions, tableFrom } from "../tables/table-from.ts";
