import { cellKind } from "../cells/cell-kind.ts";
import type { Cell } from "../csv/grid.ts";
import type { TableColumn } from "../table.ts";

const NOTE =
  /^([¹²³⁰⁴-⁹*†‡]|\d{1,2}\)|\p{L}\)|\[|(käll(a|or)|note?[rs]?|anm(ärkning)?|obs|fotnot|kommentar|source)\b)/iu;
const LONGEST_LABEL = 80;

/**
 * The row where the notes begin: after the last row with a figure, and after the labels right below it without one.
 * Positions count from 0; `from` is the first row below the header.
 */
export function notesFrom(
  rows: readonly (readonly Cell[])[],
  from: number,
  columns: readonly TableColumn[],
): number {
  const figures = columns.filter(({ role }) => role !== "code" && role !== "label");
  let end = rows.length;
  while (end > from && !hasFigure(rows[end - 1] ?? [], figures)) end--;
  while (end < rows.length && isEntry(rows[end] ?? [], columns.length)) end++;
  return end;
}

function hasFigure(row: readonly Cell[], figures: readonly TableColumn[]): boolean {
  const kinds = figures.map(({ index }) => cellKind(row[index - 1]?.text ?? ""));
  if (kinds.some((kind) => ["figure", "percent", "misprint"].includes(kind))) return true;
  return !isNote(row) && kinds.some((kind) => kind !== "empty" && kind !== "text");
}

/** A row that continues those above it, with its amount left out or misprinted as text. */
function isEntry(row: readonly Cell[], width: number): boolean {
  const filled = row.filter((cell) => cell.text.trim() !== "");
  if (filled.length === 0 || isNote(row)) return false;
  return (
    filled.length > 1 || (width > 1 && row.length >= width && (filled[0]?.text.length ?? 0) <= LONGEST_LABEL)
  );
}

function isNote(row: readonly Cell[]): boolean {
  const first = row.find((cell) => cell.text.trim() !== "");
  return first !== undefined && NOTE.test(first.text.trim());
}
