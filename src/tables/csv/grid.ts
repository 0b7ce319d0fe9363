import type { Problem } from "../../problems/problem.ts";

/** One cell of a table as it stands, with the place a person finds it at. */
export interface Cell {
  readonly text: string;
  /** The physical line of the file, from 1, where the cell begins. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
  /** The place as a spreadsheet shows it: column F, row 14 is "F14". */
  readonly address: string;
}

/** A table as it stands: every row of the file in order, blank ones too, so that row n of a spreadsheet is `rows[n - 1]`. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** What kept the text from being read; the rows are then none. */
  readonly problems: readonly Problem[];
}

/** A cell's place as a spreadsheet shows it; row and column count from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A column's name as a spreadsheet shows it: 6 is "F", 28 is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
