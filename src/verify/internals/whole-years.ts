import type { Agreement } from "../../agreements/agreement.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import type { Cell } from "../../tables/csv/grid.ts";
import type { Table, TableCell, TableColumn, TableRow } from "../../tables/table.ts";
import { columnSums } from "../checks/column-sums.ts";
import type { Claim } from "../claim.ts";
import { figuresOfColumn } from "../figures-of-column.ts";
import type { Verification } from "../verification.ts";
import { sums } from "./agrees.ts";
import { filterLines, givenFilter } from "./filter-lines.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
import { likelyFilter, namedFilter } from "./named-filter.ts";
import { withSummed } from "./with-summed.ts";

/** A column of a whole year, and those of its parts. */
interface Year {
  readonly whole: TableColumn;
  readonly parts: readonly TableColumn[];
}

/** A table without the columns of parts of a year, which are the sums of nothing that an agreement gives. */
export interface WholeYears {
  readonly table: Table;
  readonly years: readonly Year[];
}

const PART =
  /(?<!\p{L})(?:(?:[1-4](?::?[ae]|st|nd|rd|th)?|första|andra|tredje|fjärde|first|second|third|fourth)\s+)?(?:halvår(?:et)?|kvartal(?:et)?|tertial(?:et)?|half(?:[- ]?year)?|quarter)(?:\s+[1-4])?(?![\p{L}\d])|(?<!\p{L})[hqt][1-4](?![\p{L}\d])|(?<!\p{L})(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov)\p{L}{0,7}\.?\s?[-–]\s?(?:feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|de[ck])\p{L}{0,7}/iu;
/** How many parts of each kind a year has; spans of months may be any number. */
const COUNTS: readonly (readonly [words: RegExp, count: number])[] = [
  [/half|halv|^h\d/, 2],
  [/tertial|^t\d/, 3],
  [/kvartal|quarter|^q\d/, 4],
];
const ORDINALS: readonly (readonly string[])[] = [
  ["första", "first"],
  ["andra", "second"],
  ["tredje", "third"],
  ["fjärde", "fourth"],
];
const WHOLE = /(?<!\p{L})(?:helår(?:et)?|hela året|(?:full|whole|entire) year)(?!\p{L})/iu;

/**
 * A table with columns such as "1:a halvåret" and "2:a halvåret" beside "Helår": as it is without the former, and which they
 * are. `undefined` for every other table.
 */
export function wholeYears(
  table: Table,
  { agreement, kind, columns: given = {}, deviations = [] }: Claim,
): WholeYears | undefined {
  if (!agreement || kind !== "recipients" || deviations.length > 0) return undefined;
  const amounts = table.columns.filter(({ role }) => role === "amount");
  const parts = amounts.filter(({ header }) => PART.test(header));
  const isOwn = ({ id, name, short }: Agreement["lines"][number]): boolean =>
    [id, name, short].some((one) => one !== undefined && PART.test(one));
  if (agreement.lines.some(isOwn)) return undefined;
  const isApart = ({ header }: TableColumn): boolean => !!headerSense(header, yearsOf(agreement)).apart;
  if (
    parts.length < 2 ||
    parts.some(isApart) ||
    parts.some(({ letter, header }) => givenFilter(given, letter, header))
  )
    return undefined;
  const others = amounts.filter((column) => !parts.includes(column));
  const named = others.filter(({ header }) => WHOLE.test(header));
  const wholes = named.length > 0 ? named : others;
  const years = wholes.map((whole): Year => {
    const name = without(whole.header, WHOLE);
    const lines = linesIn(name, agreement);
    const own = parts.filter(({ header }) => {
      const of = without(header, PART);
      const theirs = linesIn(of, agreement);
      return of === name || (wholes.length === 1 && (!lines || !theirs || lines === theirs));
    });
    return { whole, parts: own };
  });
  const found = years.flatMap((year) => year.parts);
  const isSure = years.every((year) => areAll(year.parts)) && found.length === parts.length;
  return isSure ? { table: withoutColumns(table, parts), years } : undefined;
}

/** The ids of the lines that a heading names; `undefined` if it names none. */
function linesIn(text: string, agreement: Agreement): string | undefined {
  const filter = namedFilter(text, agreement) ?? likelyFilter(text, agreement);
  const lines = filterLines(agreement.lines, filter ?? {});
  return lines.length < agreement.lines.length ? lines.map(({ id }) => id).join(" ") : undefined;
}

/** Whether parts are all of a year's: two halves, three terms or four quarters, each once; or spans of months that differ. */
function areAll(parts: readonly TableColumn[]): boolean {
  const names = parts.map(({ header }) => (PART.exec(header)?.[0] ?? "").toLowerCase());
  const [, count] = COUNTS.find(([words]) => names.every((name) => words.test(name))) ?? [];
  const differ = new Set(names.map((name) => (count ? numberIn(name) : name))).size === parts.length;
  return parts.length > 1 && differ && (count ?? parts.length) === parts.length;
}

/** The number of a part, which may be in words: 2 of "2:a halvåret" and of "andra halvåret". */
function numberIn(name: string): string {
  const at = ORDINALS.findIndex((words) => words.some((word) => name.includes(word)));
  return at < 0 ? (/[1-4]/.exec(name)?.[0] ?? name) : String(at + 1);
}

function without(header: string, words: RegExp): string {
  return header
    .replace(words, "")
    .replace(/[\s,.:()-]+/g, " ")
    .trim()
    .toLowerCase();
}

/** The table with columns that are kept but not read. */
function withoutColumns(table: Table, parts: readonly TableColumn[]): Table {
  const other = new Map(parts.map((column) => [column, { ...column, role: "other" as const }]));
  const rows = table.rows.map((row): TableRow => {
    const moved = row.cells.filter(({ column, text }) => other.has(column) && text.trim() !== "");
    const texts = moved.map(
      ({ text, line, column, place }): Cell => ({
        text,
        line,
        row: row.row,
        column: column.index,
        address: place.cell,
      }),
    );
    return {
      ...row,
      cells: row.cells.filter(({ column }) => !other.has(column)),
      texts: [...row.texts, ...texts].sort((one, next) => one.column - next.column),
    };
  });
  return { ...table, columns: table.columns.map((column) => other.get(column) ?? column), rows };
}

/** The verification of whole years, with whether the parts in the table add up to them, and each column of parts to its sum. */
export function withPartsOfYear(
  verification: Verification,
  table: Table,
  { years }: WholeYears,
): Verification {
  const { claim } = verification;
  const columns = years
    .flatMap(({ parts }) => parts)
    .map((column) => ({
      lines: [],
      ...figuresOfColumn(table, column, (row) => ({ label: labelOf(row), recipient: null, expected: null })),
    }));
  const below = columnSums({ table, claim, sheet: { columns, problems: [], recipe: null, registers: [] } });
  const summed = new Set(below.summed);
  const problems: Problem[] = [...(below.problems ?? [])];
  for (const { whole, parts } of years)
    for (const row of table.rows) {
      const [cell, ...beside] = [whole, ...parts].map((column) => cellOf(row, column));
      if (!cell || cell.value === null) continue;
      const printed = cell.value;
      // A dash beside an amount is nothing.
      const values = beside.flatMap((one) => one?.value ?? []);
      if (values.length === 0 || beside.some((one) => !one || one.unreadable || one.text.trim() === ""))
        continue;
      for (const one of beside) if (one) summed.add(one.place.cell);
      const computed = sum(values);
      const facts = { cell: cell.place.cell, header: whole.header, label: labelOf(row), printed, computed };
      if (!sums(printed, computed, parts.length, cell.step, claim.tolerance))
        problems.push(problemAt("row-sum", cell.place, facts));
    }
  return withSummed(verification, summed, problems);
}

function cellOf({ cells }: TableRow, column: TableColumn): TableCell | undefined {
  return cells.find((cell) => cell.column === column);
}

function labelOf({ labels }: TableRow): string {
  return labels.filter(Boolean).join(" ");
}
