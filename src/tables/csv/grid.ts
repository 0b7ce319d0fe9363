import type { MoneyUnit } from "../../money/money-unit.ts";
import type { Place } from "../../problems/place.ts";
import type { Problem } from "../../problems/problem.ts";

/** One cell of a table as printed, with its place. */
export interface Cell {
  readonly text: string;
  /** The physical line of the file, from 1, where the cell begins. */
  readonly line: number;
  /** The row, from 1, as a spreadsheet numbers it. */
  readonly row: number;
  /** The column, from 1. */
  readonly column: number;
  /** The place as a spreadsheet shows it: column F, row 14 is "F14". */
  readonly address: string;
  /** What a workbook's cell stores, such as `number`; absent for a cell of a text. */
  readonly stored?: string;
  /** The unit that a workbook's number format shows its kronor in: `tkr` for "#,##0,". Its `text` is in kronor. */
  readonly shownIn?: MoneyUnit;
}

/**
 * A table as printed: every row of the file in order, blank ones too, so that row n of a spreadsheet is `rows[n - 1]`.
 */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** Why the text could not be read; `rows` is then empty. */
  readonly problems: readonly Problem[];
  /** What is written over the whole and is in no cell: the name of a sheet, as if in a row 0. */
  readonly titles?: readonly Pick<Cell, "address" | "text">[];
}

/** Lays out texts that were read without faults as a grid. Each line feed in a text starts a new line of the file. */
export function gridOf(texts: readonly (readonly string[])[]): Grid {
  let line = 1;
  const rows = texts.map((cells, index) => {
    const row = index + 1;
    const placed = cells.map((text, position): Cell => {
      const column = position + 1;
      const cell = { text, line, row, column, address: placeAt(row, column).cell };
      line += occurrences(text, "\n");
      return cell;
    });
    line += 1;
    return placed;
  });
  return { rows, problems: [] };
}

/** The number of times that a part occurs in a text. */
export function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** A column's name as a spreadsheet shows it: 6 is "F", 28 is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The place of a cell, even if its row ends before it. Row and column count from 1. */
export function placeAt(row: number, column: number): Place {
  const letters = columnLetters(column);
  return { cell: `${letters}${row}`, row, column: letters };
}

/** The place of a cell of a file. */
export function placeOf({ row, column }: Cell): Place {
  return placeAt(row, column);
}

/** The place that a person names: "F14", or "F" for a column. Any other text has no row and no column. */
export function placeNamed(text: string): Place {
  const [, column = null, row = ""] = /^([A-Z]{1,3})(\d*)$/.exec(text) ?? [];
  return { cell: text, row: row === "" ? null : Number(row), column };
}
