import { totalCellOf } from "../forensics/inference/published-amounts.ts";
import { absolute } from "../numbers/absolute.ts";
import { sum } from "../numbers/sum.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { type ColumnAmountsOptions, columnAmounts } from "../tables/column-amounts.ts";
import type { Table, TableCell, TableRow } from "../tables/table.ts";

/**
 * A total printed below amounts that do not add up to it, where every recipient has one: a key or a population found for
 * them rests on figures of which one is wrong. Each amount may be rounded by itself, so a step for each is let pass.
 */
export function wrongTotal(table: Table, choice: ColumnAmountsOptions): Problem[] {
  const { level, amounts, step, problems } = columnAmounts(table, choice);
  if (problems.length > 0 || amounts.length < directoryInUse().recipients(level).length) return [];
  const total = totalCellOf(table, amounts);
  if (!total || total.value === null) return [];
  const printed = total.value;
  const off = (added: bigint): bigint => absolute(printed - added);
  const all = sum(amounts.map(({ amount }) => amount));
  const part = lastPart(table, total);
  const computed = part !== undefined && off(part) < off(all) ? part : all;
  const slack = step * BigInt(amounts.length);
  if (off(computed) <= slack) return [];
  const { place, column } = total;
  const label = labelOf(table.rows.find(({ cells }) => cells.includes(total)));
  return [
    problemAt("column-sum", place, { cell: place.cell, header: column.header, label, printed, computed }),
  ];
}

/** What the rows since the last sum above come to, where that sum has the same name: both may be of a part. */
function lastPart({ rows }: Table, { column, place }: TableCell): bigint | undefined {
  const at = rows.findIndex(({ row }) => row === place.row);
  const above = rows.slice(0, at).findLastIndex(({ role }) => role === "subtotal");
  if (above < 0 || labelOf(rows[above]) !== labelOf(rows[at])) return undefined;
  const cells = rows
    .slice(above + 1, at)
    .flatMap((row) => (row.role === "entry" ? row.cells.filter((cell) => cell.column === column) : []));
  return sum(cells.map(({ value }) => value ?? 0n));
}

function labelOf(row: TableRow | undefined): string {
  return row?.labels.filter(Boolean).join(" ") ?? "";
}
