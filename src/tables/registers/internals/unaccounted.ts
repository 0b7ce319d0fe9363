import { type Problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeOf } from "../../csv/grid.ts";

/** The problem of a column that is not understood, at its heading or at the cell that shows it. */
export function unaccounted(cell: Cell, text: string, heading: string = cell.text): Problem {
  const header = heading.trim() || placeOf(cell).column || "";
  return problemAt("column-unaccounted", placeOf(cell), { header, text: text.trim() });
}
