/** What spreadsheets take for the beginning of a formula, full-width forms too; a leading tab or line break hides one. */
const FORMULA_START = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?(\/\d+)?$/;
const CONTROL = /[\p{Cc}\p{Surrogate}]/gu;
const KEPT: ReadonlySet<string> = new Set(["\t", "\n", "\r"]);

/**
 * A text as one cell of comma separated CSV. What a spreadsheet would run as a formula is given a leading apostrophe;
 * figures are left as they are. Control characters other than tabs and line breaks become U+FFFD.
 */
export function csvCell(text: string): string {
  const shown = text.replaceAll(CONTROL, (character) => (KEPT.has(character) ? character : "\ufffd"));
  const cell = FORMULA_START.test(shown) && !NUMBER.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One line of CSV, comma separated, with nothing in it that a spreadsheet would run. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}
