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
import { givenFilter } from "./filter-lines.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
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
    const own = wholes.length === 1 ? parts : parts.filter(({ header }) => without(header, PART) === name);
    return { whole, parts: own };
  });
  const found = years.flatMap((year) => year.parts);
  const isSure = years.every((year) => year.parts.length > 1) && found.length === parts.length;
  return isSure ? { table: withoutColumns(table, parts), years } : undefined;
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
      const values = beside.flatMap((one) => one?.value ?? []);
      if (!cell || cell.value === null || values.length < parts.length) continue;
      const printed = cell.value;
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
