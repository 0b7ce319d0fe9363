import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { labelSays } from "../../tables/row-roles.ts";
import type { Table, TableCell, TableRow } from "../../tables/table.ts";
import { sums } from "./agrees.ts";

/** How a sum of several years or lines is added up. */
export interface SumOptions {
  readonly tolerance?: Ore | undefined;
  /** The indexes of rows that a group may begin at, besides the first row and the one below the sum before. */
  readonly starts?: readonly number[];
  /** The rows that it is over by its name, which decides alone. */
  readonly over?: readonly TableRow[] | undefined;
}

/**
 * The amounts in a sum of several years or lines that are neither the sum of all entries, nor of those above it, since the sum
 * before it or since one of `starts`.
 */
export function wrongSums(
  row: TableRow,
  { rows }: Table,
  { tolerance, starts = [], over }: SumOptions,
): Problem<"column-sum">[] {
  const at = rows.indexOf(row);
  const isEntry = ({ role }: TableRow): boolean => role === "entry";
  const above = rows.slice(0, at);
  const sinceSum = above.findLastIndex((one) => !isEntry(one)) + 1;
  const groups = over ? [over] : [rows, ...[0, sinceSum, ...starts].map((start) => above.slice(start))];
  return row.cells.flatMap(({ column, place, value, step }, index) => {
    const figures = groups.map((group) =>
      group.filter(isEntry).map(({ cells }) => cells[index] as TableCell),
    );
    const [all = []] = figures;
    if (column.role !== "amount" || value === null || all.some(({ unreadable }) => unreadable)) return [];
    const added = (group: readonly TableCell[]): bigint => sum(group.map((cell) => cell.value ?? 0n));
    if (figures.some((group) => sums(value, added(group), group.length, step, tolerance))) return [];
    const facts = { cell: place.cell, header: column.header, label: row.labels.join(" ") };
    return [problemAt("column-sum", place, { ...facts, printed: value, computed: added(all) })];
  });
}

/** Whether a sum is named "Summa" or "Riket", or not at all: "Summa storstadslän" may be of any rows. */
export function isPlain({ labels }: TableRow): boolean {
  const [label, ...others] = labels.filter(Boolean);
  return others.length === 0 && (label === undefined || ["sum", "total"].includes(labelSays(label)));
}
