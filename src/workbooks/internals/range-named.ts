/** A range of cells of one sheet. Rows and columns count from 1, the last included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CORNERS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** The range that a text names: "A3:A5", "$C$3"; `undefined` for anything else. */
export function rangeNamed(text: string): CellRange | undefined {
  const [, from = "", first = "", to = from, last = first] = CORNERS.exec(text.trim().toUpperCase()) ?? [];
  if (from === "") return undefined;
  const [left, right] = [columnNumber(from), columnNumber(to)];
  return {
    top: Math.min(Number(first), Number(last)),
    left: Math.min(left, right),
    bottom: Math.max(Number(first), Number(last)),
    right: Math.max(left, right),
  };
}

/** Whether a range has a cell. Row and column count from 1. */
export function covers({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** 6 for "F", 28 for "AB". */
export function columnNumber(letters: string): number {
  return [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
}
