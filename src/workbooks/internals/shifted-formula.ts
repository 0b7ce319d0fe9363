import { columnLetters } from "../../tables/csv/grid.ts";
import { columnNumber } from "./range-named.ts";

/** A reference to a cell, unless it is a part of a name or the name of a function: LOG10(. */
const REFERENCE = /(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_(])/gu;

/**
 * A formula as it is in a cell that shares it, so many rows down and columns to the right: what is not held by a dollar
 * sign moves along. A workbook writes a formula that was filled over cells once only.
 *
 * @example
 * ```ts
 * shiftedFormula("SUM(C3:C$22)*$B$1", 0, 2); // "SUM(E3:E$22)*$B$1"
 * ```
 */
export function shiftedFormula(formula: string, down: number, right: number): string {
  return formula.replace(REFERENCE, (_, heldColumn: string, column: string, heldRow: string, row: string) => {
    const letters = heldColumn ? column : columnLetters(columnNumber(column) + right);
    return `${heldColumn}${letters}${heldRow}${heldRow ? row : Number(row) + down}`;
  });
}
