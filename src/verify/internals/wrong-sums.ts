import type { Ore } from "../../money/ore.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { labelSays } from "../../tables/row-roles.ts";
import type { TableColumn, TableRow } from "../../tables/table.ts";
import { sums } from "./agrees.ts";

/** How a sum of several years or lines is added up. */
export interface SumOptions {
  readonly tolerance?: Ore | undefined;
  /** The indexes of rows that a group may begin at, besides the first row and the one below the sum before. */
  readonly starts?: readonly number[];
  /** The rows that it is over by its name, which decides alone. */
  readonly over?: readonly TableRow[] | undefined;
}

/** The entries of some rows in one column. */
interface Added {
  readonly sum: Ore;
  readonly count: number;
  readonly unreadable: number;
}

const NOTHING: Added = { sum: 0n, count: 0, unreadable: 0 };

/** Adds up the entries of a table between two rows, however many sums ask for it. */
export class RunningSums {
  /** By column, what the entries above each row come to. */
  readonly #above = new Map<TableColumn, Added[]>();

  constructor(readonly rows: readonly TableRow[]) {
    const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
    for (const column of columns) {
      const above = [NOTHING];
      for (const row of rows) above.push(plus(above.at(-1) ?? NOTHING, row, column));
      this.#above.set(column, above);
    }
  }

  /** The entries of a column from one row to before another. */
  between(column: TableColumn, from: number, to: number): Added {
    const above = this.#above.get(column) ?? [];
    const [end, start] = [above[to] ?? NOTHING, above[from] ?? NOTHING];
    return {
      sum: end.sum - start.sum,
      count: end.count - start.count,
      unreadable: end.unreadable - start.unreadable,
    };
  }
}

function plus(before: Added, { role, cells }: TableRow, column: TableColumn): Added {
  const cell = role === "entry" ? cells.find((one) => one.column === column) : undefined;
  if (!cell) return before;
  return {
    sum: before.sum + (cell.value ?? 0n),
    count: before.count + 1,
    unreadable: before.unreadable + Number(cell.unreadable),
  };
}

/**
 * The amounts in the sum at `at`, one of several years or lines, that are neither the sum of all entries, nor of those above it,
 * since the sum before it or since one of `starts`.
 */
export function wrongSums(
  running: RunningSums,
  at: number,
  { tolerance, starts = [], over }: SumOptions,
): Problem<"column-sum">[] {
  const { rows } = running;
  const row = rows[at] as TableRow;
  let sinceSum = at;
  while (rows[sinceSum - 1]?.role === "entry") sinceSum--;
  return row.cells.flatMap(({ column, place, value, step }) => {
    const all = over
      ? over.reduce((added, one) => plus(added, one, column), NOTHING)
      : running.between(column, 0, rows.length);
    if (column.role !== "amount" || value === null || all.unreadable > 0 || all.count === 0) return [];
    const fits = ({ sum, count }: Added): boolean => sums(value, sum, count, step, tolerance);
    const isRight =
      fits(all) ||
      (!over && [0, sinceSum, ...starts].some((start) => fits(running.between(column, start, at))));
    if (isRight) return [];
    const facts = { cell: place.cell, header: column.header, label: row.labels.join(" ") };
    return [problemAt("column-sum", place, { ...facts, printed: value, computed: all.sum })];
  });
}

/** Whether a sum is named "Summa" or "Riket", or not at all: "Summa storstadslän" may be of any rows. */
export function isPlain({ labels }: TableRow): boolean {
  const [label, ...others] = labels.filter(Boolean);
  return others.length === 0 && (label === undefined || ["sum", "total"].includes(labelSays(label)));
}
