import { type Delimiter, detectDelimiter } from "./delimiter.ts";
import { cellAddress, type Grid } from "./grid.ts";

/** Reads delimited text without quotation marks, where every line is a row; `undefined` where there are any. */
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
 * The text without a byte order mark and with one kind of line end: files mix them. A lone half of a character, which no
 * file can hold, is U+FFFD.
 */
export function withLineFeeds(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
