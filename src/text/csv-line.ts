/**
 * The characters that start a formula in a spreadsheet, in full width too. A leading tab or line break can hide one.
 */
const FORMULA_START = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
const NUMBER = /^-?\d+([.,]\d+)?(\/\d+)?$/;
const CONTROL = /[\p{Cc}\p{Surrogate}]/gu;
const KEPT: ReadonlySet<string> = new Set(["\t", "\n", "\r"]);

/**
 * Writes a text as one cell of CSV, comma-separated by default. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe; figures are left unchanged. Control characters other than tabs and line breaks become U+FFFD.
 */
export function csvCell(text: string, delimiter = ","): string {
  const shown = text.replaceAll(CONTROL, (character) => (KEPT.has(character) ? character : "\ufffd"));
  const cell = FORMULA_START.test(shown) && !NUMBER.test(shown) ? `'${shown}` : shown;
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes one line of CSV, comma-separated by default, in which a spreadsheet runs no cell as a formula. */
export function csvLine(cells: readonly string[], delimiter = ","): string {
  return cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
}
