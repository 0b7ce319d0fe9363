import { checkArgument } from "../../problems/check-argument.ts";
import { occurrences } from "./grid.ts";

/** The characters that can separate the cells of a text. */
export type Delimiter = ";" | "," | "\t";

const SAMPLE = 50;

/**
 * Detects the character that separates the cells of a text: the one that occurs equally often in most of the first 50
 * rows. Quoted cells are ignored, and Swedish decimal commas ("1,5") do not make a semicolon file a comma file. A text
 * of one column gives ",".
 *
 * @example
 * ```ts
 * import { detectDelimiter } from "fordela/csv";
 * detectDelimiter("län;andel\nGotland;1,5\nBlekinge;2,5\n"); // ";"
 * ```
 */
export function detectDelimiter(text: string): Delimiter {
  checkArgument("detectDelimiter", "text", text, "string");
  const rows = sampleRows(text);
  const tab = agreement(rows, (row) => occurrences(row, "\t"));
  const semicolon = agreement(rows, (row) => occurrences(row, ";"));
  const comma = agreement(rows, (row) => occurrences(row, ","));
  const firm = Math.max(tab, semicolon);
  // If another delimiter already explains most rows, a comma between digits or before a space is a decimal sign or
  // prose.
  const contested = firm * 2 >= rows.length;
  const rival = contested
    ? agreement(rows, (row) => occurrences(row.replace(/(?<=\d),(?=\d)|,(?= )/g, ""), ","))
    : comma;
  if (firm === 0 || rival > firm) return ",";
  return tab >= semicolon ? "\t" : ";";
}

/** The number of rows that share the most common number of delimiters, ignoring rows without any. */
function agreement(rows: readonly string[], delimiters: (row: string) => number): number {
  const rowsByCount = new Map<number, number>();
  for (const row of rows) {
    const found = delimiters(row);
    if (found > 0) rowsByCount.set(found, (rowsByCount.get(found) ?? 0) + 1);
  }
  return Math.max(0, ...rowsByCount.values());
}

/** The first rows that are not blank, without quoted text. */
function sampleRows(text: string): string[] {
  const rows: string[] = [];
  let row = "";
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character !== "\n" && character !== "\r") row += character;
    else if (row.trim() !== "") {
      rows.push(row);
      row = "";
      if (rows.length === SAMPLE) return rows;
    } else row = "";
  }
  return row.trim() === "" ? rows : [...rows, row];
}
