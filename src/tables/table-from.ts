import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { decode } from "./csv/decode.ts";
import type { Delimiter } from "./csv/delimiter.ts";
import type { Grid } from "./csv/grid.ts";
import { parseCsv } from "./csv/parse-csv.ts";
import { type ReadTableOptions, readTable } from "./read-table.ts";
import type { Table } from "./table.ts";

const OPTIONS = {
  unit: true,
  columns: true,
  directory: true,
  delimiter: true,
  file: true,
} satisfies Known<TableFromOptions>;

/** How to read the bytes of a table, for what should not be detected. */
export interface TableFromOptions extends ReadTableOptions {
  readonly delimiter?: Delimiter | undefined;
  /** The file's name in problems. */
  readonly file?: string | undefined;
}

/**
 * Reads a published table from a file's bytes: detects encoding and delimiter, then reads as `readTable`.
 *
 * @param bytes the file, or a grid that was read elsewhere, such as a sheet of `fordela/workbook`
 * @throws AllocationError `file-empty` or `file-not-text`
 *
 * @example
 * ```ts
 * import { tableFrom } from "fordela/csv";
 * const bytes = new TextEncoder().encode("Kommun;Belopp (tkr)\nÅre;26,5\n");
 * tableFrom(bytes).rows[0]?.cells[0]?.value; // 2650000n
 * ```
 */
export function tableFrom(bytes: Uint8Array | Grid, options: TableFromOptions = {}): Table {
  checkArgument("tableFrom", "bytes", bytes, "bytes", "{rows problems}");
  checkInputs("tableFrom", options, OPTIONS);
  const { delimiter, file, ...reading } = options;
  const grid = "rows" in bytes ? bytes : parseCsv(decode(bytes, file).text, delimiter);
  return readTable(grid, reading);
}
