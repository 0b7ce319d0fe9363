import { checkArgument } from "../../problems/check-argument.ts";
import { type ProblemDetails, problem } from "../../problems/problem.ts";
import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { type Grid, gridOf, occurrences } from "./grid.ts";

const QUOTE = '"';

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
  const rows: string[][] = [];
  const malformed = (at: number, cause: ProblemDetails["csv-malformed"]["cause"]): Grid => {
    const line = 1 + occurrences(plain.slice(0, at), "\n");
    return { rows: [], problems: [problem("csv-malformed", ["line", line], { line, cause })] };
  };
  let row: string[] = [];
  let at = 0;
  while (at < plain.length) {
    let end: number;
    if (plain[at] === QUOTE) {
      const close = closingQuote(plain, at);
      if (close < 0) return malformed(at, "quote-not-closed");
      end = close + 1;
      if (end < plain.length && plain[end] !== delimiter && plain[end] !== "\n")
        return malformed(close, "closing-quote");
      row.push(plain.slice(at + 1, close).replaceAll('""', QUOTE));
    } else {
      end = at;
      while (end < plain.length && plain[end] !== delimiter && plain[end] !== "\n") {
        if (plain[end] === QUOTE) return malformed(end, "opening-quote");
        end += 1;
      }
      row.push(plain.slice(at, end));
    }
    at = end + 1;
    if (plain[end] === delimiter && at < plain.length) continue;
    // A delimiter that ends the text has an empty cell after it.
    if (plain[end] === delimiter) row.push("");
    rows.push(row);
    row = [];
  }
  return gridOf(rows);
}

/** Where the quotation that opens at `from` closes; below 0 if it does not. A doubled quotation mark is one in the text. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from + 1);
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at;
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
