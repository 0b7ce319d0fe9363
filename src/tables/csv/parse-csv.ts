// Imported through package.json, which selects the variant without Node's Buffer for browser bundles.
import { type CsvError, parse } from "#csv-parse";
import { checkArgument } from "../../problems/check-argument.ts";
import { type Problem, type ProblemDetails, problem } from "../../problems/problem.ts";
import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { type Grid, gridOf, occurrences } from "./grid.ts";
import { unquoted, withLineFeeds } from "./unquoted.ts";

const CAUSES: Readonly<Record<string, ProblemDetails["csv-malformed"]["cause"]>> = {
  INVALID_OPENING_QUOTE: "opening-quote",
  CSV_INVALID_CLOSING_QUOTE: "closing-quote",
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
};

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
  const unquotedGrid = unquoted(text, delimiter);
  if (unquotedGrid) return unquotedGrid;
  // csv-parse counts a quoted CRLF as two lines.
  const plain = withLineFeeds(text);
  try {
    const rows: string[][] = parse(plain, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return gridOf(rows);
  } catch (error) {
    return { rows: [], problems: [malformed(error, plain)] };
  }
}

function malformed(error: unknown, text: string): Problem {
  const { code, lines } = error as CsvError & { lines?: number };
  const cause = CAUSES[code];
  if (!cause) throw error;
  const reported = Number(lines);
  const line = cause === "quote-not-closed" ? lineOfOpenQuote(text) : reported;
  return problem("csv-malformed", ["line", line], { line, cause });
}

/** The parser reports the line where the text ended; a person needs the line where the quotation began. */
function lineOfOpenQuote(text: string): number {
  let opened = 0;
  let inside = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (inside && text[at + 1] === '"') at += 1;
    else {
      inside = !inside;
      if (inside) opened = at;
    }
  }
  return 1 + occurrences(text.slice(0, opened), "\n");
}
