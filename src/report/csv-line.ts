import { csvCell } from "../text/csv-cell.ts";

/** One line of CSV, comma separated, with nothing in it that a spreadsheet would run. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}
