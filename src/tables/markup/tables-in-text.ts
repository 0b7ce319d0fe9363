import type { TextFormat } from "../../problems/workbooks.ts";
import { linesTable } from "./internals/lines-table.ts";
import { markdownTables } from "./internals/markdown-tables.ts";
import type { TextTable } from "./text-table.ts";

/** The tables of a text in order, and what they are written in. */
export interface TablesInText {
  /** A web page, Markdown, or one cell a line as text copied from a PDF has. */
  readonly format: TextFormat;
  readonly tables: readonly TextTable[];
}

/**
 * The tables of a text that is HTML, Markdown or one cell a line; `undefined` for any other text, such as CSV. The HTML
 * parser is loaded for HTML, and for Markdown that has markup in its cells.
 *
 * Where one cell a line does not come out even, the grid has the problem `lines-uneven` for each row, and no rows.
 *
 * @throws AllocationError `file-format` for HTML nested deeper than any page
 */
export async function tablesInText(text: string, file = "input"): Promise<TablesInText | undefined> {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (isHtml(plain)) {
    const { htmlTables } = await import("./internals/html-tables.ts");
    const tables = htmlTables(plain, file);
    return tables.length > 0 ? { format: "html", tables } : undefined;
  }
  const lines = plain.split("\n");
  const piped = await markdownTables(lines);
  if (piped.length > 0) return { format: "markdown", tables: piped };
  const grid = linesTable(lines);
  return grid && { format: "lines", tables: [{ name: "", grid, hiddenRows: [] }] };
}

/** Whether a text is a page or a part of one; the clipboard writes some lines of its own before it. */
function isHtml(text: string): boolean {
  const start = text.slice(0, 500).trimStart();
  return (/^</.test(start) || /^Version:[\d.]+\s/.test(start)) && /<table[\s>]/i.test(text);
}
