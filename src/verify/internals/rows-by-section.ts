import type { Agreement } from "../../agreements/agreement.ts";
import { sum } from "../../numbers/sum.ts";
import { problemAt } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import { resolveAll } from "../../recipients/resolve.ts";
import { type Cell, placeNamed } from "../../tables/csv/grid.ts";
import { likeliestLevel } from "../../tables/likeliest-level.ts";
import type { Table, TableRow } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { filterLines } from "./filter-lines.ts";
import { linesTitled } from "./lines-titled.ts";
import { titleOfLines } from "./titled-columns.ts";

/** The rows below a heading of their own, which may have their sum beside it. */
interface Section {
  readonly heading: Pick<Cell, "address" | "text">;
  readonly sum?: TableRow | false;
  readonly rows: TableRow[];
}

/**
 * A table that has several lines below one another, each under a heading of one cell ("Komplexa behov"): its rows with the
 * line that each is about, as tables have it that name the line in every row. Where a heading names several lines
 * of a level, no row can be held to one of them: what is below the first section is another table.
 */
export function rowsBySection(table: Table, claim: Claim, directory: Directory): Table {
  const { agreement } = claim;
  if (!agreement || claim.kind !== "recipients") return table;
  const [above, sections] = sectionsInRows(table, agreement) ?? sectionsOf(table, agreement, directory);
  const [first] = sections;
  if (!first) return table;
  const title = titleOfLines(table, agreement);
  const before = title ? [] : above;
  if (above.length > 0 && title) sections.unshift({ heading: title, rows: above });
  else if (above.some(({ role }) => role === "entry")) return table;
  // One heading of several lines is a title as any other.
  const lines = sections.map((section) => lineOf(section, table, claim, agreement, directory));
  if (sections.length === 1 && !lines[0])
    return { ...table, titles: [...table.titles, first.heading], rows: [...before, ...first.rows] };
  if (lines.every((line) => line !== undefined))
    return {
      ...table,
      rows: [...before, ...sections.flatMap(({ rows }, at) => ofLine(rows, lines[at] as string))].sort(
        (one, next) => one.row - next.row,
      ),
    };
  const [kept, other] = sections as [Section, Section];
  const cell = other.heading.address;
  const several = problemAt("tables-several", placeNamed(cell), { cell });
  return {
    ...table,
    titles: kept.heading === title ? table.titles : [...table.titles, kept.heading],
    rows: [...before, ...kept.rows],
    problems: [...table.problems, several],
  };
}

/**
 * The rows above the first heading, and the sections below it. Rows under a heading without recipients stay with those before.
 * What is printed beside headings is their sections' sums if it is so for one of them; or else these are rows.
 */
function sectionsOf(
  table: Table,
  agreement: Agreement,
  directory: Directory,
  withSums = true,
): [TableRow[], Section[]] {
  const above: TableRow[] = [];
  const sections: Section[] = [];
  for (const row of table.rows) {
    const [heading, ...others] = row.texts;
    const hasSum = row.cells.some(({ text }) => text.trim() !== "");
    if (
      heading &&
      others.length === 0 &&
      (withSums || !hasSum) &&
      row.role === "entry" &&
      linesTitled(heading.text, agreement) &&
      resolveAll(heading.text, undefined, { directory }).length === 0
    )
      sections.push({ heading, sum: hasSum && row, rows: [] });
    else (sections.at(-1)?.rows ?? above).push(row);
  }
  if (sections.some((one) => one.sum) && !sections.some(hasItsSum))
    return sectionsOf(table, agreement, directory, false);
  const kept: Section[] = [];
  for (const { sum: own, rows, ...section } of sections)
    if (rows.some(({ role }) => role === "entry"))
      kept.push({ ...section, rows: own ? [{ ...own, role: "subtotal" }, ...rows] : rows });
    else (kept.at(-1)?.rows ?? above).push(...(own ? [own] : []), ...rows);
  return [above, kept];
}

/** Whether a figure beside a section's heading is what its rows come to. */
function hasItsSum({ sum: heading, rows }: Section): boolean {
  const added = (at: number): bigint =>
    sum(rows.map(({ role, cells }) => (role === "entry" && cells[at]?.value) || 0n));
  return !!heading && heading.cells.some(({ value }, at) => !!value && value === added(at));
}

/** The rows without a line, and those of each line, where a table with one column of amounts names a line in every row. */
function sectionsInRows({ columns, rows }: Table, agreement: Agreement): [TableRow[], Section[]] | undefined {
  if (columns.filter(({ role }) => role === "amount").length > 1) return undefined;
  const above: TableRow[] = [];
  const sections = new Map<string, Section>();
  for (const row of rows) {
    // The line, beside the recipient's name or code.
    const heading =
      row.texts.length > 1 ? row.texts.find(({ text }) => linesTitled(text, agreement, true)) : undefined;
    const section = heading && (sections.get(heading.text) ?? { heading, rows: [] });
    if (section) sections.set(heading.text, section);
    else if (row.role === "entry") return undefined;
    (section?.rows ?? above).push(row);
  }
  return sections.size > 1 ? [above, [...sections.values()]] : undefined;
}

/** The only line that a section can be about: at the level that its rows name, or else among those that are claimed. */
function lineOf(
  { heading, rows }: Section,
  { columns }: Table,
  { level: given, lines: claimed }: Claim,
  agreement: Agreement,
  directory: Directory,
): string | undefined {
  const named = filterLines(agreement.lines, linesTitled(heading.text, agreement) ?? {});
  const levels = [...new Set(named.map(({ level }) => level))];
  const entries = rows.filter(({ role }) => role === "entry");
  const level = given ?? likeliestLevel(entries, levels, directory, columns);
  const some = level ? filterLines(named, { levels: [level] }) : named;
  const own = claimed ? filterLines(some, { lines: claimed }) : [];
  const [line, ...others] = own.length > 0 ? own : some;
  return others.length === 0 ? line?.id : undefined;
}

/** The rows with the id of their line among their texts. A second sum below the section's own is of more than it. */
function ofLine(rows: readonly TableRow[], line: string): TableRow[] {
  const sums = rows.filter(({ role }) => role === "subtotal" || role === "total");
  const last = sums.length > 1 && rows.at(-1) === sums.at(-1) ? sums.at(-1) : undefined;
  const text = (row: TableRow): Cell => ({
    text: line,
    line: row.line,
    row: row.row,
    column: 0,
    address: "",
  });
  return rows.map((row) => (row === last ? row : { ...row, texts: [...row.texts, text(row)] }));
}
