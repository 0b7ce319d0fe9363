/**
 * Published tables, registers and indicators read from text, and registers written. Brings csv-parse.
 *
 * @module fordela/csv
 */

export { toCsv } from "./population/to-csv.ts";
export { parseCsv } from "./tables/csv.ts";
export { type Decoded, decode, type Encoding } from "./tables/decode.ts";
export { type Delimiter, detectDelimiter } from "./tables/delimiter.ts";
export type { Cell, Grid } from "./tables/grid.ts";
export { readIndicator } from "./tables/read-indicator.ts";
export { readRegister, type SuppliedRegister } from "./tables/read-register.ts";
export { type ReadTableOptions, readTable } from "./tables/read-table.ts";
export type {
  ColumnRole,
  RowRole,
  Table,
  TableCell,
  TableColumn,
  TableRow,
  TableText,
} from "./tables/table.ts";
export { type TableFromOptions, tableFrom } from "./tables/table-from.ts";
