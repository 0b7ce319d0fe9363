import { decode } from "./csv/decode.ts";
import type { Delimiter } from "./csv/delimiter.ts";
import { parseCsv } from "./csv/parse-csv.ts";
import { type ReadTableOptions, readTable } from "./read-table.ts";
import type { Table } from "./table.ts";

/** How to read the bytes of a table, where it should not be found out. */
export interface TableFromOptions extends ReadTableOptions {
  readonly delimiter?: Delimiter;
  /** What to call the file in a problem. */
  readonly file?: string;
}

/**
 * Reads a published table from a file's bytes: encoding and delimiter are found out, then as `readTable`.
 *
 * @throws AllocationError `file-empty` or `file-not-text`
 *
 * @example
 * ```ts
 * import { tableFrom } from "fordela/csv";
 * const bytes = new TextEncoder().encode("Kommun;Belopp (tkr)\nÅre;26,5\n");
 * tableFrom(bytes).rows[0]?.cells[0]?.value; // 2650000n
 * ```
 */
export function tableFrom(bytes: Uint8Array, options: TableFromOptions = {}): Table {
  const { text } = decode(bytes, options.file);
  return readTable(parseCsv(text, options.delimiter), options);
}
