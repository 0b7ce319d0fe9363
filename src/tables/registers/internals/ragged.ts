import { type Problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeOf } from "../../csv/grid.ts";

/** The problem of a row with content beyond the header: a figure may have been cut in two by its own comma. */
export function ragged(row: readonly Cell[], columns: number): Problem[] {
  const extra = row.slice(columns).find(({ text }) => text.trim() !== "");
  return extra
    ? [problemAt("row-ragged", placeOf(extra), { row: extra.row, cells: row.length, columns })]
    : [];
}
