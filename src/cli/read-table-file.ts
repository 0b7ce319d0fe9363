import { refuse } from "../problems/refuse.ts";
import { type SheetOptions, type TableInBytes, tableInBytes } from "../workbooks/table-in-bytes.ts";
import { readBytes } from "./read-file.ts";

/** The rule below the headers of a table that fordela prints as text. */
const RULE = `\n${"─".repeat(10)}`;

/** So much of a file is searched for it. */
const BEGINNING = 100_000;

/**
 * Reads a file of text, a sheet of a workbook, or a table of HTML, Markdown or one cell a line.
 *
 * @throws AllocationError `file-format` for a table that fordela printed as text; otherwise as `readBytes` and `tableInBytes`
 */
export async function readTableFile(file: string, options: SheetOptions = {}): Promise<TableInBytes> {
  const bytes = readBytes(file);
  if (isPrinted(new TextDecoder().decode(bytes.subarray(0, BEGINNING))))
    refuse("file-format", [], { file, format: "text", title: null, fault: "result" });
  return tableInBytes(bytes, file, options);
}

/** Whether a text has headers that only spaces part, with the rule below them. */
function isPrinted(text: string): boolean {
  const rule = text.indexOf(RULE);
  if (rule < 0) return false;
  const headers = text.slice(text.lastIndexOf("\n", rule - 1) + 1, rule);
  return headers.trim().includes("  ") && !/[;\t|]/.test(headers);
}
