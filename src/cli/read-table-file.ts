import { refuse } from "../problems/refuse.ts";
import { type SheetOptions, type TableInBytes, tableInBytes } from "../workbooks/table-in-bytes.ts";
import { readBytes } from "./read-file.ts";

/** The rule over the rows of a table that fordela prints as text: its columns are parted by spaces only. */
const RULE = `\n${"─".repeat(10)}`;

/**
 * Reads a file of text, a sheet of a workbook, or a table of HTML, Markdown or one cell a line.
 *
 * @throws AllocationError `file-format` for a table that fordela printed as text; otherwise as `readBytes` and `tableInBytes`
 */
export async function readTableFile(file: string, options: SheetOptions = {}): Promise<TableInBytes> {
  const bytes = readBytes(file);
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(RULE))
    refuse("file-format", [], { file, format: "text", title: null, fault: "result" });
  return tableInBytes(bytes, file, options);
}
