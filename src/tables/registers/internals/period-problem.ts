import { type Problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeOf } from "../../csv/grid.ts";
import type { Period } from "./periods-in.ts";

/** The problem of a cell whose period is not the register's date. */
export function periodProblem(cell: Cell, { text, year, day }: Period, date: string): Problem {
  const counted = year && day ? year + day : null;
  return problemAt("population-period", placeOf(cell), { text: text.trim(), counted, date });
}
