import { checkArgument } from "../../problems/check-argument.ts";
import { problem } from "../../problems/problem.ts";
import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { type Grid, gridOf, occurrences } from "./grid.ts";
import { splitRows } from "./split-rows.ts";

/**
 * Parses delimited text into a grid of cells with their places. Keeps blank rows; rows may differ in length. A quoted
 * cell may contain line breaks, which become line feeds. Lone surrogates become U+FFFD. Unpaired quotation marks give a
 * grid without rows and the problem `csv-malformed`.
 *
 * @param delimiter detected from the text if absent
 *
 * @example
 * ```ts
 * import { parseCsv } from "fordela/csv";
 * parseCsv("län;kr\n\nGotland;1 200,50\n").rows[2]?.[1]; // { text: "1 200,50", line: 3, row: 3, column: 2, address: "B3" }
 * ```
 */
export function parseCsv(text: string, delimiter: Delimiter = detectDelimiter(text)): Grid {
  checkArgument("parseCsv", "text", text, "string");
  const plain = withLineFeeds(text);
  const rows = splitRows(plain, delimiter);
  if (Array.isArray(rows)) return gridOf(rows);
  const line = 1 + occurrences(plain.slice(0, rows.at), "\n");
  return { rows: [], problems: [problem("csv-malformed", ["line", line], { line, cause: rows.cause })] };
}

/**
 * The text without a byte order mark and with one kind of line end, because files mix them. A lone surrogate, which no
 * file can contain, becomes U+FFFD.
 */
function withLineFeeds(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
