import type { Table, TableColumn, TableRow } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
import { isPlain, RunningSums, wrongSums } from "./wrong-sums.ts";
import { YEAR, yearsOfRows } from "./years-of-rows.ts";

/**
 * A long table whose column "År" has the agreement's year in some rows and others in the rest, with a column of amounts for
 * each other year: "2023 Belopp". A recipient with rows of other years alone is missing among the agreement's. Every other table
 * is returned as it is, also one in which a recipient has several rows of a year.
 *
 * A sum of several years is in a column with another year. It is added up here, and is a problem if it is wrong.
 */
export function yearsApart(table: Table, claim: Claim): Table {
  const { agreement, kind } = claim;
  const found = agreement && kind === "recipients" && yearsOfRows(table);
  if (!found) return table;
  const years = yearsOf(agreement);
  const isOther = (row: TableRow): boolean => headerSense(found.yearOf(row), years).apart !== undefined;
  const other = table.rows.find(isOther);
  if (!other) return table;
  const isOfAll = (row: TableRow): boolean => row.role !== "entry" && found.yearOf(row) === "";
  const rows = new Map<string, TableRow>();
  const others = new Set(table.rows.filter((row) => isOther(row) || isOfAll(row)));
  for (const row of table.rows) {
    if (others.has(row)) continue;
    // Rows of the same name that are not apart by year are no long table.
    if (rows.has(nameOf(row))) return table;
    rows.set(nameOf(row), row);
  }
  if (![...rows.values()].some(({ role }) => role === "entry")) return table;
  const columns = new Map<string, TableColumn>();
  for (const row of others) {
    const ofAll = isOfAll(row);
    const year = ofAll ? found.yearOf(other) : found.yearOf(row);
    // A recipient without a row of the agreement's year has no figure in that column, and is missing there.
    const own = rows.get(nameOf(row)) ?? { ...row, cells: [] };
    const cells = row.cells.map((cell) => {
      const header = `${year} ${cell.column.header}`.trim();
      const key = `${year} ${cell.column.letter} ${ofAll}`;
      const of = columns.get(key) ?? { ...cell.column, header };
      columns.set(key, of);
      return { ...cell, column: of };
    });
    if (own.cells.some((one) => cells.some((cell) => cell.column === one.column))) return table;
    rows.set(nameOf(row), {
      ...own,
      cells: [...own.cells, ...cells],
      texts: [...new Set([...own.texts, ...row.texts])].sort((one, next) => one.row - next.row),
    });
  }
  const running = new RunningSums(table.rows);
  const wrong = table.rows.flatMap((row, at) =>
    isOfAll(row) && isPlain(row) ? wrongSums(running, at, { tolerance: claim.tolerance }) : [],
  );
  return {
    ...table,
    columns: [...table.columns, ...columns.values()],
    rows: [...rows.values()],
    problems: [...table.problems, ...wrong],
  };
}

/** What the row of one year has in common with that of another; a sum may have its year in its name. */
function nameOf({ role, code, labels }: TableRow): string {
  const isEntry = role === "entry";
  return [isEntry, code, ...labels.map((label) => (isEntry ? label : label.replace(YEAR, "").trim()))].join(
    "\n",
  );
}
