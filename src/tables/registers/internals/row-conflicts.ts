import type { Problem } from "../../../problems/problem.ts";
import { type Cell, placeOf } from "../../csv/grid.ts";
import { codeIn, withZero } from "./code-in.ts";
import { headingOf, NAME } from "./column-headed.ts";
import type { RowNames } from "./row-names.ts";

/**
 * The contradictions between a row's code and the names and codes beside it. A column of its own may hold the row's
 * county.
 */
export function rowConflicts(
  code: string,
  row: readonly Cell[],
  { header, code: codeAt }: { readonly header: readonly Cell[]; readonly code: number },
  positions: readonly number[],
  names: RowNames,
): Problem[] {
  return [codeAt, ...positions].flatMap((position) => {
    const cell = row[position];
    if (!cell) return [];
    const beside = position !== codeAt && !NAME.includes(headingOf(header[position]));
    const said = codeIn(position === codeAt ? withZero(cell.text.trim()) : cell.text);
    const name = said ? said.name || said.code : cell.text;
    return names.conflict(code, name, placeOf(cell), beside);
  });
}
