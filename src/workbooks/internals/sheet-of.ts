import { columnLetters, placeAt } from "../../tables/csv/grid.ts";
import type { Stored, WorkbookCell, WorkbookSheet } from "../workbook.ts";
import { numberText } from "./number-text.ts";
import { type UnitShown, unitShown } from "./unit-shown.ts";

/** A value as a reader of workbooks gives it; `null` for an empty cell. */
export type RawValue = string | number | boolean | Date | null;

/** One cell with content, as a reader gives it. Row and column count from 0. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  readonly stored: Stored;
  /** Without its equals sign. */
  readonly formula?: string | undefined;
  /** The number format, where it is known. */
  readonly format?: string | undefined;
}

/** A merged range; rows and columns count from 0, the last included. */
export interface RawMerge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet as a reader gives it. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Iterable<RawCell>;
  readonly merges: readonly RawMerge[];
  /** Whether a row or a column is hidden; both count from 0. */
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

/** Lays out a sheet's cells as a grid that begins at A1, so that each cell has the address that the workbook shows. */
export function sheetOf(raw: RawSheet): WorkbookSheet {
  const rows: WorkbookCell[][] = [];
  const columns = new Set<number>();
  const units = new Map<string, UnitShown | undefined>();
  const shownBy = (format: string): UnitShown | undefined => {
    if (!units.has(format)) units.set(format, unitShown(format));
    return units.get(format);
  };
  for (const { row, column, value, stored, formula, format } of raw.cells) {
    const shownIn = stored === "number" && format !== undefined ? shownBy(format) : undefined;
    const cell: WorkbookCell = {
      ...emptyAt(row, column),
      text: textOf(value, stored, formula),
      stored,
      ...(formula !== undefined && { formula: `=${formula}` }),
      ...(shownIn && { shownIn }),
    };
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as WorkbookCell[];
    while (cells.length < column) cells.push(emptyAt(row, cells.length));
    cells[column] = cell;
    columns.add(column);
  }
  const filled = rows.flatMap((cells, row) => (cells.length > 0 ? [row] : []));
  return {
    name: raw.name,
    hidden: raw.hidden,
    grid: { rows, problems: [], titles: [{ address: "A0", text: raw.name }] },
    hiddenRows: filled.filter(raw.isHiddenRow).map((row) => row + 1),
    hiddenColumns: [...columns]
      .filter(raw.isHiddenColumn)
      .sort((a, b) => a - b)
      .map((column) => columnLetters(column + 1)),
    merged: raw.merges.map(rangeOf),
  };
}

function emptyAt(row: number, column: number): WorkbookCell {
  const address = placeAt(row + 1, column + 1).cell;
  return { text: "", line: row + 1, row: row + 1, column: column + 1, address, stored: "empty" };
}

function rangeOf({ startRow, startCol, endRow, endCol }: RawMerge): string {
  return `${placeAt(startRow + 1, startCol + 1).cell}:${placeAt(endRow + 1, endCol + 1).cell}`;
}

function textOf(value: RawValue, stored: Stored, formula: string | undefined): string {
  if (stored === "uncomputed") return `=${formula}`;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return dayOf(value);
  // Excel ends lines in a cell with a line feed, LibreOffice with either.
  return (value ?? "").replace(/\r\n?/g, "\n").replaceAll(/\p{Surrogate}/gu, "\ufffd");
}

/** A date as YYYY-MM-DD, with its time where it has one. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return "–";
  const [day = "", time = ""] = date.toISOString().split("T");
  const clock = time.slice(0, 8).replace(/:00$/, "");
  return clock === "00:00" ? day : `${day} ${clock}`;
}
