import { sum } from "../numbers/sum.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { type Problem, problem, problemAt } from "../problems/problem.ts";
import { codesByName } from "../recipients/codes-by-name.ts";
import type { Directory } from "../recipients/directory.ts";
import { inUse } from "../recipients/in-use.ts";
import { nameKey } from "../recipients/name-key.ts";
import { findHeader } from "./columns/find-header.ts";
import { headerTexts } from "./columns/header-texts.ts";
import { type ColumnOptions, tableColumns } from "./columns/table-columns.ts";
import { unitInText } from "./columns/unit-in-text.ts";
import { type Cell, type Grid, placeOf } from "./csv/grid.ts";
import { carriesSum } from "./internals/carries-sum.ts";
import { headersAgain } from "./internals/headers-again.ts";
import { notesFrom } from "./internals/notes-from.ts";
import { readRow } from "./internals/read-row.ts";
import { type LabelSays, rowRoles } from "./row-roles.ts";
import type { Table, TableCell, TableColumn, TableRow, TableText } from "./table.ts";

const OPTIONS = { unit: true, columns: true, directory: true } satisfies Known<ReadTableOptions>;

/** What the caller knows of a table. It takes precedence over what `readTable` finds. */
export interface ReadTableOptions extends ColumnOptions {
  /**
   * The recipients that rows can name. A row with such a name is an entry, even if it begins like a sum ("Total Omsorg
   * AB").
   */
  readonly directory?: Directory | undefined;
}

type Rows = readonly (readonly Cell[])[];

/**
 * Reads a published table: finds the header, the role of each column and row, the unit, and every figure with its
 * place. It skips nothing: each cell with content becomes a title, a header, part of a row, a note, or a problem. Never
 * throws.
 *
 * Problems: `table-empty` without a row of figures, `table-header` without a column of amounts, `column-unknown`,
 * `tables-several` for a second table below the first, which is not read, and for single cells and rows `cell-malformed`, `cell-ambiguous` and `row-ragged`, each with the cell's place. A grid
 * that could not be parsed gives its own problems.
 *
 * @example
 * ```ts
 * import { parseCsv, readTable } from "fordela/csv";
 * const table = readTable(parseCsv("Angivet i tkr\n\nLän;Belopp\nGotland ¹;1 200\nSumma;1 200\n"));
 * table.rows.map((row) => [row.labels[0], row.role, row.cells[0]?.value]);
 * // [["Gotland", "entry", 120000000n], ["Summa", "total", 120000000n]]
 * ```
 */
export function readTable(grid: Grid, options: ReadTableOptions = {}): Table {
  checkArgument("readTable", "grid", grid, "{rows problems}");
  checkInputs("readTable", options, OPTIONS);
  const { rows } = grid;
  if (grid.problems.length > 0)
    return { titles: [], columns: [], rows: [], notes: [], problems: grid.problems };
  const header = findHeader(rows);
  const above = rows.slice(0, header.rows[0] ?? header.body);
  const body = bodyStart(rows, header.body);
  const titles = [...textsOf(above), ...textsOf(rows.slice(header.body, body))];

  const headRows = header.rows.map((at) => rows[at] ?? []);
  const width = widest(headRows.length > 0 ? headRows : rows.slice(body));
  const titleTexts = titles.map(({ text }) => text);
  const found = tableColumns(headerTexts(headRows, width), rows.slice(body), titleTexts, options);
  const { columns } = found;
  const again = headersAgain(rows, body, header.rows.at(-1), columns);
  const end = Math.min(notesFrom(rows, body, columns), again.other ?? rows.length);

  const problems: Problem[] = [...found.problems];
  const directory = options.directory ?? inUse();
  const known = directory && codesByName(directory);
  const read: TableRow[] = [];
  const says: LabelSays[] = [];
  for (let at = body; at < end; at++) {
    const cells = rows[at] ?? [];
    if (isBlank(cells)) continue;
    if (again.same.includes(at)) {
      titles.push(...textsOf([cells]));
      continue;
    }
    const reading = readRow(cells, at + 1, columns, problems);
    const { code, labels } = reading.row;
    const isEntry = known && [code, ...labels].some((text) => known.has(nameKey(text)));
    const carries = carriesSum(reading.row, read, (index) => says[index] === "entry");
    read.push(reading.row);
    says.push(isEntry ? "entry" : carries ? "of-which" : reading.says);
  }
  if (isUnnamedSum(read)) says.splice(-1, 1, "sum");
  rowRoles(says).forEach((role, index) => {
    const row = read[index];
    if (row && row.role !== role) read[index] = { ...row, role };
  });
  if (again.other !== undefined) {
    const [first] = textsOf([rows[again.other] ?? []]) as [Cell];
    problems.push(problemAt("tables-several", placeOf(first), { cell: first.address }));
  }
  const lacking = whatIsLacking(columns, read);
  if (lacking) problems.unshift(lacking);
  return {
    titles: [...(grid.titles ?? []), ...titles],
    columns,
    rows: read,
    notes: textsOf(rows.slice(end)),
    problems,
  };
}

/** Whether the last row has no name, and is what the rows above it come to: a sum that nothing is written beside. */
function isUnnamedSum(rows: readonly TableRow[]): boolean {
  const last = rows.at(-1);
  const entries = rows.slice(0, -1).filter(({ role }) => role === "entry");
  const adds = ({ value }: TableCell, at: number): boolean =>
    !!value && value === sum(entries.map(({ cells }) => cells[at]?.value ?? 0n));
  return !!last && !last.code && !last.labels.some(Boolean) && last.cells.some(adds);
}

/** Skips the lines between header and figures that only give the unit. */
function bodyStart(rows: Rows, from: number): number {
  let start = from;
  for (let at = from; at < rows.length; at++) {
    const [only, ...others] = textsOf(rows.slice(at, at + 1));
    if (!only) continue;
    if (others.length > 0 || unitInText(only.text) === undefined || /\d/.test(only.text)) break;
    start = at + 1;
  }
  return start;
}

function whatIsLacking(columns: readonly TableColumn[], rows: readonly TableRow[]): Problem | undefined {
  const empty = problem("table-empty", [], { rows: rows.length });
  if (rows.length === 0) return empty;
  if (!columns.some(({ role }) => role === "amount")) {
    const found = columns.map(({ header, letter }) => header || letter);
    return problem("table-header", [], { found, missing: ["amount"] });
  }
  const hasFigure = rows.some((row) =>
    row.cells.some(({ value, unreadable }) => value !== null || unreadable),
  );
  return hasFigure ? undefined : empty;
}

function textsOf(rows: Rows): TableText[] {
  return rows.flat().filter((cell) => cell.text.trim() !== "");
}

function widest(rows: Rows): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cell.text.trim() === "");
}
