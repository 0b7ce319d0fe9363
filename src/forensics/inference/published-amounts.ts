import type { Ore } from "../../money/ore.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { LEVELS, type Level, type Recipient } from "../../recipients/recipient.ts";
import { findRecipient, resolveAll } from "../../recipients/resolve.ts";
import type { Table, TableColumn, TableRow } from "../../tables/table.ts";

/** One printed amount. */
export interface PublishedFigure {
  /** The recipient's official code. */
  readonly code: string;
  /** In öre. */
  readonly amount: Ore;
}

/** Amounts as somebody has published them, one a recipient, and nothing of how they were made. */
export interface PublishedAmounts {
  readonly level: Level;
  readonly figures: readonly PublishedFigure[];
  /** Head counts printed beside the amounts, by code. */
  readonly populations?: Readonly<Record<string, bigint>>;
}

/** Which of a table's columns and levels is meant, where the table does not tell. */
export interface PublishedOptions {
  readonly level?: Level | undefined;
  /** The amount column, by letter or header; the only one there is, where absent. */
  readonly column?: string | undefined;
}

/**
 * The amounts of one column of a published table, and the head counts printed beside them. Rows that are sums are left
 * out, and so are empty cells.
 *
 * @throws AllocationError for cells that cannot be read, rows of nobody, rows of the same recipient, and
 * `option-value` where it does not show which column is meant
 *
 * @example
 * ```ts
 * import { publishedAmounts } from "fordela";
 * import { parseCsv, readTable } from "fordela/csv";
 * const table = readTable(parseCsv("Län;Belopp\nGotland;1 200\nJämtland;2 500\nSumma;3 700\n"));
 * publishedAmounts(table, { level: "county" }).figures.map(({ code }) => code); // ["09", "23"]
 * ```
 */
export function publishedAmounts(table: Table, options: PublishedOptions = {}): PublishedAmounts {
  const column = columnOf(table, options.column);
  const unread = table.problems.filter(
    ({ code, path }) => code === "csv-malformed" || String(path[0]).startsWith(`${column.letter}`),
  );
  if (unread.length > 0) throw new AllocationError(unread);
  const entries = table.rows.filter((row) => row.role === "entry" && amountIn(row, column) !== null);
  const level = options.level ?? levelOf(entries);
  const people = table.columns.find(({ role }) => role === "population");
  const letter = table.columns.find(({ role }) => role === "label" || role === "code")?.letter ?? "A";
  const figures: PublishedFigure[] = [];
  const populations: Record<string, bigint> = {};
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const row of entries) {
    const cell = `${letter}${row.row}`;
    const { recipient, problem: unknown } = recipientOf(row, level);
    const before = recipient && first.get(recipient.code);
    if (unknown) problems.push({ ...unknown, path: [cell] });
    else if (before !== undefined)
      problems.push(problem("recipient-duplicate", [cell], { cell, name: recipient.name, first: before }));
    else {
      first.set(recipient.code, cell);
      figures.push({ code: recipient.code, amount: amountIn(row, column) as Ore });
      const count = people && amountIn(row, people);
      if (count !== null && count !== undefined) populations[recipient.code] = count;
    }
  }
  if (problems.length > 0) throw new AllocationError(problems);
  const counted = figures.length > 0 && figures.every(({ code }) => Object.hasOwn(populations, code));
  return { level, figures, ...(counted && { populations }) };
}

function columnOf({ columns, problems }: Table, named: string | undefined): TableColumn {
  const amounts = columns.filter(({ role }) => role === "amount");
  const found =
    named === undefined
      ? amounts
      : amounts.filter(({ letter, header }) => letter === named || header === named);
  const [column] = found;
  if (column && found.length === 1) return column;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (amounts.length === 0 && errors.length > 0) throw new AllocationError(errors);
  const allowed = amounts.map(({ letter }) => letter);
  throw new AllocationError([
    problem("option-value", ["column"], { option: "--column", value: named ?? "", allowed }),
  ]);
}

function amountIn(row: TableRow, column: TableColumn): bigint | null {
  return row.cells.find((cell) => cell.column === column)?.value ?? null;
}

/** The level that most rows name a recipient of; the first of those that are named equally often. */
function levelOf(rows: readonly TableRow[]): Level {
  const named = (level: Level): number =>
    rows.filter((row) => textsOf(row).some((text) => resolveAll(text, level).length === 1)).length;
  return LEVELS.reduce((best, level) => (named(level) > named(best) ? level : best));
}

function recipientOf(row: TableRow, level: Level): ReturnType<typeof findRecipient> {
  const texts = textsOf(row);
  const known = texts.map((text) => resolveAll(text, level)).find((all) => all.length === 1);
  return known ? { recipient: known[0] as Recipient } : findRecipient(texts.at(-1) ?? "", level);
}

function textsOf({ code, labels }: TableRow): string[] {
  return [code, labels.join(" "), ...labels].filter((text) => text !== "");
}
