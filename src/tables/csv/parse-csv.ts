import { checkArgument } from "../../problems/check-argument.ts";
import { problem } from "../../problems/problem.ts";
import { csvTexts, withLineFeeds } from "./csv-texts.ts";
import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { type Grid, gridOf, occurrences } from "./grid.ts";

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
  const texts = csvTexts(plain, delimiter);
  if ("rows" in texts) return gridOf(texts.rows);
  const line = 1 + occurrences(plain.slice(0, texts.at), "\n");
  return { rows: [], problems: [problem("csv-malformed", ["line", line], { line, cause: texts.cause })] };
}
