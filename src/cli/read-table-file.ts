import { type SheetOptions, type TableInBytes, tableInBytes } from "../workbooks/table-in-bytes.ts";
import { readBytes } from "./read-file.ts";

/**
 * Reads a file of text, a sheet of a workbook, or a table of HTML, Markdown or one cell a line.
 *
 * @throws AllocationError as `readBytes` and `tableInBytes`
 */
export async function readTableFile(file: string, options: SheetOptions = {}): Promise<TableInBytes> {
  return tableInBytes(readBytes(file), file, options);
}
