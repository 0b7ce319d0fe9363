import { totalCellOf } from "../forensics/inference/published-amounts.ts";
import { absolute } from "../numbers/absolute.ts";
import { sum } from "../numbers/sum.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { type ColumnAmountsOptions, columnAmounts } from "../tables/column-amounts.ts";
import type { Table } from "../tables/table.ts";

/**
 * A total printed below amounts that do not add up to it, where every recipient has one: a key or a population found for
 * them rests on figures of which one is wrong. Each amount may be rounded by itself, so a step for each is let pass.
 */
export function wrongTotal(table: Table, choice: ColumnAmountsOptions): Problem[] {
  const { level, amounts, step, problems } = columnAmounts(table, choice);
  if (problems.length > 0 || amounts.length < directoryInUse().recipients(level).length) return [];
  const total = totalCellOf(table, amounts);
  if (!total || total.value === null) return [];
  const [printed, computed] = [total.value, sum(amounts.map(({ amount }) => amount))];
  const slack = step * BigInt(amounts.length);
  if (absolute(printed - computed) <= slack) return [];
  const { place, column } = total;
  const row = table.rows.find(({ cells }) => cells.includes(total));
  const label = row?.labels.filter(Boolean).join(" ") ?? "";
  return [
    problemAt("column-sum", place, { cell: place.cell, header: column.header, label, printed, computed }),
  ];
}
