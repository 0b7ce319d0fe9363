import type { ResolvedAgreement, ResolvedLine } from "../../agreements/agreement.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { placeAt } from "../../tables/csv/grid.ts";
import type { Table, TableRow } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { filterLines, givenFilter } from "./filter-lines.ts";
import { likelyFilter, namedFilter } from "./named-filter.ts";

type Lines = readonly ResolvedLine[];

/**
 * The lines that each row of a summary shows: those given for it, or those that its labels name within its section.
 * Headings, and rows for which nothing is found, have none; the latter are added to `problems`.
 *
 * A heading is a row without amounts, above a row of some of the lines it names.
 */
export function summaryRows(
  { rows }: Table,
  claim: Claim,
  agreement: ResolvedAgreement,
  problems: Problem[],
): ReadonlyMap<TableRow, Lines> {
  const named = rows.map((row) => linesOfRow(row, claim, agreement));
  const isAll = (lines: Lines): boolean => lines.length === agreement.lines.length;
  const found = new Map<TableRow, Lines>();
  let section: Lines = agreement.lines;
  let below = -1;
  // Whether an earlier section has a plain sum of its own, and this one has.
  const hasSum = { earlier: false, here: false };
  for (const [index, row] of rows.entries()) {
    const lines = named[index];
    if (isBlank(row)) {
      if (below <= index) below = rows.findIndex((one, at) => at > index && !isBlank(one));
      const isSum = (rows[below]?.role ?? "total") !== "entry";
      if (lines && isAll(lines) ? isSum : !isSum && overlaps(lines, named[below])) {
        section = lines ?? agreement.lines;
        hasSum.here = false;
        continue;
      }
    }
    // A plain sum is of its section. The last one is of everything, unless the sections before have their sums too.
    const isPlain =
      row.role !== "entry" && lines && isAll(lines) && !row.labels.join(" ").trim().includes(" ");
    const isOfSection = isPlain && (row.role === "subtotal" || (hasSum.earlier && !hasSum.here));
    if (isOfSection && !isAll(section)) hasSum.earlier = hasSum.here = true;
    const isPart = row.role === "entry" || isOfSection;
    const shown = isPart ? lines?.filter((line) => section.includes(line)) : lines;
    if (shown) found.set(row, shown);
    else if (row.role === "total") found.set(row, agreement.lines);
    else if (row.role === "entry") problems.push(unmapped(row));
  }
  return found;
}

/** No figure, dash or word in any column of amounts. */
function isBlank({ cells }: TableRow): boolean {
  return cells.every(({ text }) => text.trim() === "");
}

/** Whether two rows have a line in common, or one of them is not known. */
function overlaps(a: Lines | undefined, b: Lines | undefined): boolean {
  return !a || !b || a.some((line) => b.includes(line));
}

/**
 * What is given for a row, or what its labels name together, such as an area and a level. A label that names nothing
 * is left out beside one that names an area or a line.
 */
function linesOfRow(row: TableRow, claim: Claim, agreement: ResolvedAgreement): Lines | undefined {
  const { labels, code } = row;
  const label = labels.join(" ");
  const whole =
    givenFilter(claim.rows, label, String(row.row), ...labels) ??
    namedFilter(label, agreement) ??
    namedFilter(code, agreement);
  const each = labels
    .filter(Boolean)
    .map((one) => namedFilter(one, agreement) ?? likelyFilter(one, agreement));
  const filters = whole ? [whole] : each.filter((filter) => filter !== undefined);
  const isEnough = filters.length >= each.length || filters.some(({ areas, lines }) => areas ?? lines);
  if (filters.length === 0 || !(whole || isEnough)) return undefined;
  return filters.reduce<Lines>(filterLines, agreement.lines);
}

function unmapped(row: TableRow): Problem {
  const place = placeAt(row.row, 1);
  return problemAt("row-unmapped", place, { cell: place.cell, label: row.labels.join(" ") });
}
