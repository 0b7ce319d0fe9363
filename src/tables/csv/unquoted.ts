import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { type Grid, gridOf } from "./grid.ts";

/** Reads delimited text without quotation marks, where every line is a row; `undefined` where there are any. */
export function unquoted(text: string, delimiter: Delimiter = detectDelimiter(text)): Grid | undefined {
  if (text.includes('"')) return undefined;
  const lines = withLineFeeds(text).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return gridOf(lines.map((line) => line.split(delimiter)));
}

/**
 * The text without a byte order mark and with one kind of line end: files mix them. A lone half of a character, which no
 * file can hold, is U+FFFD.
 */
export function withLineFeeds(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
