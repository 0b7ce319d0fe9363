import type { ProblemDetails } from "../../problems/problem.ts";
import type { Delimiter } from "./delimiter.ts";

const QUOTE = '"';

/** The texts of each row; or where and why the quotation marks do not pair. */
export type CsvTexts =
  | { readonly rows: string[][] }
  | { readonly at: number; readonly cause: ProblemDetails["csv-malformed"]["cause"] };

/** Splits delimited text with line feeds into rows of texts. */
export function csvTexts(plain: string, delimiter: Delimiter): CsvTexts {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < plain.length) {
    let end: number;
    if (plain[at] === QUOTE) {
      const close = closingQuote(plain, at);
      if (close < 0) return { at, cause: "quote-not-closed" };
      end = close + 1;
      if (end < plain.length && plain[end] !== delimiter && plain[end] !== "\n")
        return { at: close, cause: "closing-quote" };
      row.push(plain.slice(at + 1, close).replaceAll('""', QUOTE));
    } else {
      end = at;
      while (end < plain.length && plain[end] !== delimiter && plain[end] !== "\n") {
        if (plain[end] === QUOTE) return { at: end, cause: "opening-quote" };
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
  return { rows };
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
export function withLineFeeds(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
