import { otherFigures } from "../tables/other-figures.ts";
import type { Table, TableCell } from "../tables/table.ts";
import type { Findings } from "./checks/check.ts";
import type { ColumnFigures } from "./column-figures.ts";
import type { Unchecked, UncheckedReason } from "./unchecked.ts";

/**
 * What became of every figure of a table; each is in exactly one of the four. A figure that is empty or cannot be read
 * is in none: the latter has a problem.
 */
export interface Account {
  /** Compared with an expected value. */
  readonly compared: number;
  /** Not compared, but part of a sum that was added up. */
  readonly summed: number;
  /** Wrong, and matched to a known deviation. */
  readonly explained: number;
  /** Compared with nothing, each with its reason. */
  readonly unchecked: readonly Unchecked[];
}

/**
 * Accounts for every figure of a table.
 *
 * @param explained the cells of accepted deviations
 */
export function accountOf(
  table: Table,
  columns: readonly ColumnFigures[],
  findings: Findings,
  explained: ReadonlySet<string>,
): Account {
  const compared = new Set(findings.compared);
  const summed = new Set(findings.summed);
  // The sums of a column that is not compared show nothing of whose money it is.
  for (const { unchecked: apart, entries, sums } of columns)
    if (apart) for (const { place: at } of [...entries, ...sums]) summed.delete(at.cell);
  const counts = { compared: 0, summed: 0, explained: 0 };
  const unchecked: Unchecked[] = [];
  /** Counts a figure in its part, where it is in one. */
  const place = (cell: string): number | false => {
    const part = explained.has(cell)
      ? "explained"
      : compared.has(cell)
        ? "compared"
        : summed.has(cell) && "summed";
    return part && ++counts[part];
  };
  const reasons = reasonsOf(columns);
  const undated = columns.some(({ lines }) => lines.length > 0) ? "other-date" : "no-agreement";
  // An amount of no column's lines is a sum of several, such as the last below sections of one line each.
  const otherReason = ({ column: { header, role } }: TableCell): UncheckedReason =>
    role === "amount"
      ? "sum-incomplete"
      : /tusen|1.?000|mil[jl]|thous/i.test(header)
        ? "not-understood"
        : undated;
  for (const row of table.rows)
    for (const cell of row.cells)
      if (cell.value !== null && !place(cell.place.cell))
        unchecked.push({
          place: cell.place,
          text: cell.text,
          header: cell.column.header,
          reason: row.role === "of-which" ? "of-which" : (reasons.get(cell) ?? otherReason(cell)),
        });
  // A figure that only counts the rows, 1 in the first and 2 in the second, is no one's money.
  let index = 0;
  for (const { place: at, text, column, row, contents } of otherFigures(table)) {
    while (table.rows[index] !== row) index++;
    if (!(contents === "rank" && text.trim() === String(index + 1)) && !place(at.cell))
      unchecked.push({ place: at, text, header: column.header, reason: "not-understood" });
  }
  return { ...counts, unchecked };
}

/** Why each cell of the columns of amounts was not compared, should it turn out that it was not. */
function reasonsOf(columns: readonly ColumnFigures[]): Map<TableCell, UncheckedReason> {
  const reasons = new Map<TableCell, UncheckedReason>();
  for (const { entries, sums, lines, unchecked } of columns) {
    for (const { cell, recipient } of entries)
      reasons.set(cell, unchecked ?? (lines.length > 0 && !recipient ? "row-unknown" : "no-agreement"));
    for (const { cell } of sums) reasons.set(cell, unchecked ?? "sum-incomplete");
  }
  return reasons;
}
