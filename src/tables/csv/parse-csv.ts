// By way of package.json, which takes the variant without Node's Buffer where a bundle is for browsers.
import { CsvError, parse } from "#csv-parse";
import { checkArgument } from "../../problems/check-arguments.ts";
import { type Problem, type ProblemDetails, problem } from "../../problems/problem.ts";
import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { countLineFeeds, type Grid, gridOf } from "./grid.ts";
import { unquoted, withLineFeeds } from "./unquoted.ts";

const CAUSES: ReadonlyMap<string, ProblemDetails["csv-malformed"]["cause"]> = new Map([
  ["INVALID_OPENING_QUOTE", "opening-quote"],
  ["CSV_INVALID_CLOSING_QUOTE", "closing-quote"],
  ["CSV_QUOTE_NOT_CLOSED", "quote-not-closed"],
]);

/**
 * Reads delimited text into a grid of cells that know where they stand. Blank rows are kept, a quoted cell may hold line breaks
 * (given as line feeds), rows may differ in length. Halves of characters become U+FFFD. Quotation marks that do not pair up give a grid without rows and the problem `csv-malformed`.
 *
 * @param delimiter found out from the text where not given
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
  const cause = error instanceof CsvError ? CAUSES.get(error.code) : undefined;
  if (!cause) throw error;
  const reported = Number((error as CsvError & { lines?: number }).lines);
  const line = cause === "quote-not-closed" ? lineOfOpenQuote(text) : reported;
  return problem("csv-malformed", ["line", line], { line, cause });
}

/** The parser tells where the text ended; a person needs to know where the quotation began. */
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
  return 1 + countLineFeeds(text.slice(0, opened));
}
