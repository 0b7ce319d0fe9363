import { type Problem, problem, problemAt } from "../../problems/problem.ts";
import { type Cell, type Grid, placeOf } from "../csv/grid.ts";
import { personsIn } from "./persons-in.ts";

/** The columns of a table that a register needs. Positions count from 0. */
export interface RegisterColumns {
  /** The row of the header. */
  readonly header: number;
  readonly code: number;
  readonly count: number;
  /** Absent if the table counts everyone regardless of age, or of sex. */
  readonly age: number | undefined;
  readonly sex: number | undefined;
}

/** Headers of a column of codes, in order of preference: a code comes before a name. */
export const CODE: readonly string[] = [
  "code",
  "kod",
  "regionkod",
  "kommunkod",
  "länskod",
  "region",
  "kommun",
  "län",
];
const AGE = ["age", "ålder", "alder"];
const SEX = ["sex", "kön", "kon"];
const COUNT = ["population", "folkmängd", "folkmangd", "befolkning", "antal", "personer", "value", "count"];
const TIME = ["år", "ar", "year", "tid", "time", "månad", "month"];

/**
 * Finds the columns of code, count, age and sex by their headers. The count is the column with a known name, otherwise
 * the one with the register's year or month as header ("2024", "2024M11"), otherwise the only other column of whole
 * numbers. Several that fit equally well are a problem.
 *
 * @param date the register's day, as YYYY-MM-DD
 */
export function registerColumns(grid: Grid, date: string): RegisterColumns | { readonly problem: Problem } {
  const filled = grid.rows.filter((row) => row.some((cell) => cell.text.trim() !== ""));
  const headerRow = filled.find((row) => row.length > 1 && find(row, CODE) !== undefined);
  if (!headerRow) return { problem: lacking(filled[0] ?? [], ["code", "population"]) };
  const code = find(headerRow, CODE)!;
  const age = find(headerRow, AGE);
  const sex = find(headerRow, SEX);
  const first = filled[filled.indexOf(headerRow) + 1];
  const free = headerRow.filter((_, position) => ![code, age, sex].includes(position));
  const count = countColumn(free, first, date);
  if (!count) return { problem: lacking(headerRow, ["population"]) };
  return { header: grid.rows.indexOf(headerRow), code, age, sex, count: count.column - 1 };
}

function countColumn(
  free: readonly Cell[],
  first: readonly Cell[] | undefined,
  date: string,
): Cell | undefined {
  const named = free.filter((cell) => COUNT.includes(plain(cell)));
  const dated = free.filter((cell) => periodOf(cell) !== undefined);
  const numeric = free.filter(
    (cell) => !TIME.includes(plain(cell)) && personsIn(first?.[cell.column - 1]?.text ?? "") !== undefined,
  );
  const fitting = [named, dated, numeric].find((cells) => cells.length > 0) ?? [];
  if (fitting.length <= 1) return fitting[0];
  const sameTime = fitting.filter((cell) => date.replace("-", "m").startsWith(periodOf(cell) ?? "-"));
  return sameTime.length === 1 ? sameTime[0] : undefined;
}

/** The year ("2024") or month ("2024m11") that a header ends in. */
function periodOf(cell: Cell): string | undefined {
  return /(?:^| )(\d{4}(?:m\d{2})?)$/.exec(plain(cell))?.[1];
}

function find(row: readonly Cell[], names: readonly string[]): number | undefined {
  const headers = row.map(plain);
  const name = names.find((candidate) => headers.includes(candidate));
  return name === undefined ? undefined : headers.indexOf(name);
}

function plain(cell: Cell): string {
  return cell.text.trim().toLowerCase();
}

function lacking(header: readonly Cell[], missing: readonly string[]): Problem {
  const facts = { found: header.map((cell) => cell.text), missing };
  const [first] = header;
  return first
    ? problemAt("population-columns", placeOf(first), facts)
    : problem("population-columns", [], facts);
}
