import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { type Grid, gridOf } from "./grid.ts";

/** Parses delimited text without quotation marks, one row for each line; `undefined` if the text has any. */
export function unquoted(text: string, delimiter: Delimiter = detectDelimiter(text)): Grid | undefined {
  if (text.includes('"')) return undefined;
  const lines = withLineFeeds(text).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return gridOf(lines.map((line) => line.split(delimiter)));
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
