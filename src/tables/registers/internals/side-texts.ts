import type { Problem } from "../../../problems/problem.ts";
import { type Cell, placeOf } from "../../csv/grid.ts";
import { contentsOf } from "./contents-of.ts";
import { isTotal } from "./is-total.ts";
import { covers, periodsIn } from "./periods-in.ts";
import type { RowNames } from "./row-names.ts";
import { unaccounted } from "./unaccounted.ts";

/** A row of a file and its code. */
export interface CodedRow {
  readonly code: string;
  readonly row: readonly Cell[];
}

/**
 * The first cell of each text column that may count a part of the people. A cell that is a total,
 * names the contents or the time, or names the row's own recipient, is understood.
 *
 * @param date the register's day; absent if every time will do
 */
export function sideTexts(
  positions: readonly number[],
  header: readonly Cell[],
  rows: readonly CodedRow[],
  names: RowNames,
  date?: string,
): Problem[] {
  const understood = (text: string, code: string): boolean => {
    if (text === "" || isTotal(text) || names.isWithin(text, code)) return true;
    const { periods } = periodsIn(text);
    return (
      contentsOf(text) === "total" && periods.every((period) => date === undefined || covers(period, date))
    );
  };
  return positions.flatMap((position) => {
    const strange = rows.find(({ code, row }) => !understood(row[position]?.text.trim() ?? "", code));
    const cell = strange?.row[position];
    if (!strange || !cell) return [];
    const conflict = names.conflict(strange.code, cell.text, placeOf(cell));
    return conflict.length > 0 ? conflict : [unaccounted(cell, cell.text, header[position]?.text ?? "")];
  });
}
