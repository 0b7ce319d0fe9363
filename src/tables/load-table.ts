import { decode } from "./csv/decode.ts";
import { unquoted } from "./csv/unquoted.ts";
import { readTable } from "./read-table.ts";
import type { Table } from "./table.ts";
import type { TableFromOptions } from "./table-from.ts";

/** Like `tableFrom`, but loads the parser of quoted cells only for a text that has them. */
export async function loadTable(bytes: Uint8Array, options: TableFromOptions = {}): Promise<Table> {
  const { delimiter, file, ...reading } = options;
  const { text } = decode(bytes, file);
  const grid = unquoted(text, delimiter) ?? (await import("./csv/parse-csv.ts")).parseCsv(text, delimiter);
  return readTable(grid, reading);
}
