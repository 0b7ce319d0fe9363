import type { Agreement, ResolvedAgreement } from "../../agreements/agreement.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import { resolveAll } from "../../recipients/resolve.ts";
import { labelSays, withoutSum } from "../../tables/row-roles.ts";
import type { Table, TableRow } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { filterLines } from "./filter-lines.ts";
import { linesTitled } from "./lines-titled.ts";
import { partsByLine } from "./parts-by-line.ts";
import { isPlain, RunningSums, wrongSums } from "./wrong-sums.ts";

/** The sums of several lines in a table that names the line in each row. */
export interface SumsOfLines {
  /** The wrong ones. */
  readonly problems: readonly Problem[];
  /** The cells of all of them. */
  readonly summed: ReadonlySet<string>;
}

/**
 * Adds up the sums of several lines: one named "Summa" is of all lines, or of the last ones above it, one that names lines is of
 * those, and one that names a recipient is of the rows right above it, if all are that recipient's. What others are of is not known.
 */
export function sumsOfLines(
  table: Table,
  { agreement, tolerance }: Claim,
  directory: Directory,
): SumsOfLines {
  const parts = agreement && partsByLine(table, agreement as ResolvedAgreement);
  if (!parts) return { problems: [], summed: new Set() };
  const ofLine = new Map(
    parts.flatMap(({ line, table: { rows } }) => rows.map((row) => [row, line] as const)),
  );
  const problems: Problem[] = [];
  const summed = new Set<string>();
  const running = new RunningSums(table.rows);
  const begun = startsOfLines(table.rows, ofLine);
  const rowsMeant = (row: TableRow, at: number): readonly TableRow[] => {
    const name = nameOf(row);
    const named = rowsNamed(name, agreement, ofLine);
    return named.length > 0 ? named : rowsOfRecipient(name, table.rows, at, directory);
  };
  for (const [at, row] of table.rows.entries()) {
    if (ofLine.has(row) || row.role === "of-which") continue;
    const over = isPlain(row) ? undefined : rowsMeant(row, at);
    if (over?.length === 0) continue;
    // The last line alone has no sum without its name.
    const starts = over ? [] : begun.filter((start) => start < at).slice(0, -1);
    problems.push(...wrongSums(running, at, { tolerance, starts, over }));
    for (const { column, place, value } of row.cells)
      if (column.role === "amount" && value !== null) summed.add(place.cell);
  }
  return { problems, summed };
}

/** What a sum is of by its name: "Summa Kalmar län", "Delsumma Kalmar län", "Kalmar län Summa", or "Summa" beside "Kalmar län". */
function nameOf({ labels }: TableRow): string {
  const telling = labels.filter((label) => !["sum", "total"].includes(labelSays(label)));
  return withoutSum(telling.map((label) => label.replace(/^del(?=summa)/i, ""))).replace(
    /\s(?:summa|totalt?)$/i,
    "",
  );
}

/** The rows right above a sum, if each has the name or code of the recipient that the sum names. */
function rowsOfRecipient(
  name: string,
  rows: readonly TableRow[],
  at: number,
  directory: Directory,
): readonly TableRow[] {
  const codesOf = (text: string): string[] =>
    resolveAll(text, undefined, { directory }).map(({ code }) => code);
  const codes = codesOf(name);
  let from = at;
  while (rows[from - 1]?.role === "entry") from--;
  const above = rows.slice(from, at);
  const isOwn = ({ code, labels }: TableRow): boolean =>
    [code, ...labels].some((text) => text !== "" && codesOf(text).some((one) => codes.includes(one)));
  return above.length > 1 && above.every(isOwn) ? above : [];
}

/** The rows of the lines that a sum names: "Summa komplexa behov". */
function rowsNamed(
  name: string,
  agreement: Agreement,
  ofLine: ReadonlyMap<TableRow, { readonly id: string }>,
): readonly TableRow[] {
  const named = linesTitled(name, agreement, true);
  if (!named) return [];
  const ids = filterLines(agreement.lines, named).map(({ id }) => id);
  return [...ofLine].flatMap(([row, line]) => (ids.includes(line.id) ? [row] : []));
}

/** The indexes of the rows that each run of rows of one line begins with. */
function startsOfLines(rows: readonly TableRow[], ofLine: ReadonlyMap<TableRow, unknown>): number[] {
  let line: unknown;
  return rows.flatMap((row, at) => {
    const own = ofLine.get(row) ?? line;
    const isStart = own !== line;
    line = own;
    return isStart ? [at] : [];
  });
}
