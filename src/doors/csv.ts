/**
 * Reads published tables, registers and indicators from text.
 *
 * @module fordela/csv
 */

export type { FigureSigns } from "../tables/cells/plain-figure.ts";
export { type Decoded, decode, type Encoding } from "../tables/csv/decode.ts";
export { type Delimiter, detectDelimiter } from "../tables/csv/delimiter.ts";
export type { Cell, Grid } from "../tables/csv/grid.ts";
export { parseCsv } from "../tables/csv/parse-csv.ts";
export { type ReadTableOptions, readTable } from "../tables/read-table.ts";
export {
  type ImportedRegister,
  importRegister,
  type SuppliedRegister,
} from "../tables/registers/import-register.ts";
export type { LeftOut } from "../tables/registers/left-out.ts";
export { type ReadIndicatorOptions, readIndicator } from "../tables/registers/read-indicator.ts";
export { readRegister } from "../tables/registers/read-register.ts";
export type { TriedSums } from "../tables/registers/tried-sums.ts";
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
