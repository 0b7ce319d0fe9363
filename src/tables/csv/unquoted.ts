import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { cellAddress, type Grid } from "./grid.ts";

/** Parses delimited text without quotation marks, one row for each line; `undefined` if the text has any. */
export function unquoted(text: string, delimiter: Delimiter = detectDelimiter(text)): Grid | undefined {
  if (text.includes('"')) return undefined;
  const lines = withLineFeeds(text).split("\n");
  if (lines.at(-1) === "") lines.pop();
  const rows = lines.map((texts, index) =>
    texts.split(delimiter).map((text, position) => {
      const [row, column] = [index + 1, position + 1];
      return { text, line: row, row, column, address: cellAddress(row, column) };
    }),
  );
  return { rows, problems: [] };
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
