import { type Problem, problemAt } from "../problems/problem.ts";
import type { Table, TableCell, TableRow } from "../tables/table.ts";
import { type CellRange, covers, rangeNamed } from "./internals/range-named.ts";
import type { WorkbookSheet } from "./workbook.ts";

/**
 * The total rows whose SUM formula does not reach a row that has a figure: such a total is too low, and stays too low
 * when the workbook is recalculated. A formula of anything but sums of ranges in its own column is not judged.
 */
export function sumFormulas({ grid }: WorkbookSheet, { rows }: Table): Problem[] {
  return rows.flatMap((total, index) => {
    if (total.role !== "total" && total.role !== "subtotal") return [];
    return total.cells.flatMap((cell): Problem[] => {
      const formula = grid.rows[total.row - 1]?.[cell.column.index - 1]?.formula;
      const ranges = formula === undefined ? undefined : summedRanges(formula);
      if (formula === undefined || !ranges || ranges.some(({ left }) => left !== cell.column.index))
        return [];
      const missed = partsOf(rows, index, total).filter(
        (row) =>
          hasFigure(row.cells, cell) && !ranges.some((range) => covers(range, row.row, cell.column.index)),
      );
      // A formula of subtotals, or of another table, is none that lost a row.
      const reaches = ranges.some((range) =>
        rows.some(({ row, role }) => role === "entry" && covers(range, row, cell.column.index)),
      );
      if (missed.length === 0 || !reaches) return [];
      return [
        problemAt("formula-range", cell.place, {
          cell: cell.place.cell,
          formula,
          cells: missed.map(({ row }) => `${cell.column.letter}${row}`),
          labels: missed.map(({ labels, code }) => labels.find((label) => label !== "") ?? code),
        }),
      ];
    });
  });
}

/** The entries that a sum is of: those since the sum before it, or all for the total of the table. */
function partsOf(rows: readonly TableRow[], index: number, { role }: TableRow): readonly TableRow[] {
  const before = rows.slice(0, index);
  const from = role === "total" ? 0 : before.findLastIndex((row) => row.role === "subtotal") + 1;
  return before.slice(from).filter((row) => row.role === "entry");
}

function hasFigure(cells: readonly TableCell[], { column }: TableCell): boolean {
  const value = cells.find((one) => one.column === column)?.value ?? null;
  return value !== null && value !== 0n;
}

/** The ranges of a formula that only adds up ranges and cells of its sheet: "=SUM(C3:C22)+C23". */
function summedRanges(formula: string): CellRange[] | undefined {
  const parts = formula
    .slice(1)
    .split("+")
    .flatMap((term) => {
      const [, inner] = /^\s*SUM\(([^()]*)\)\s*$/i.exec(term) ?? [];
      return (inner ?? term).split(/[;,]/);
    });
  const ranges = parts.map(rangeNamed);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}
