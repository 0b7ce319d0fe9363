import { type CellKind, cellKind } from "../../cells/cell-kind.ts";
import { withoutMarks } from "../../cells/without-marks.ts";
import type { Cell } from "../../csv/grid.ts";

/** Counts of the kinds of cells among a column's first rows. Cells that print nothing are not counted. */
export interface ColumnCells {
  readonly filled: number;
  readonly figures: number;
  /** Short numbers and years: figures, codes or numbering. */
  readonly numbers: number;
  readonly percents: number;
  readonly texts: number;
  /** Cells of two or four digits, and the number of them that begin with 0, which no amount does. */
  readonly codes: number;
  readonly zeroLed: number;
}

/** Enough rows to recognise a column's contents without reading a long table twice. */
const SAMPLE = 300;

/** Counts the kinds of cells in one column. */
export function columnCells(body: readonly (readonly Cell[])[], position: number): ColumnCells {
  const counts = { filled: 0, figures: 0, numbers: 0, percents: 0, texts: 0, codes: 0, zeroLed: 0 };
  // Columns often repeat the same text.
  const kinds = new Map<string, CellKind>();
  for (const row of body) {
    const text = row[position]?.text ?? "";
    const kind = kinds.get(text) ?? cellKind(text);
    kinds.set(text, kind);
    if (kind === "empty" || kind === "nothing") continue;
    counts.filled++;
    if (kind === "figure" || kind === "misprint") counts.figures++;
    else if (kind === "percent") counts.percents++;
    else if (kind === "text") counts.texts++;
    else counts.numbers++;
    const code = withoutMarks(text);
    if (/^(?:\d\d){1,2}$/.test(code)) {
      counts.codes++;
      if (code.startsWith("0")) counts.zeroLed++;
    }
    if (counts.filled === SAMPLE) break;
  }
  return counts;
}
