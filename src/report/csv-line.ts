const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?(\/\d+)?$/;

/**
 * One line of CSV, comma separated. Text that a spreadsheet would run as a formula is given a leading apostrophe;
 * figures are left as they are.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => quoted(harmless(cell))).join(",");
}

function harmless(cell: string): string {
  return FORMULA_START.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
