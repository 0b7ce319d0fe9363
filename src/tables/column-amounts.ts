import type { Ore } from "../money/ore.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type ProblemCode, problem } from "../problems/problem.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import type { Directory } from "../recipients/directory.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { namedColumns } from "./columns/named-columns.ts";
import { likeliestLevel } from "./likeliest-level.ts";
import { type RowProblem, recipientsOfRows } from "./recipients-of-rows.ts";
import type { Table, TableCell, TableColumn, TableRow } from "./table.ts";

/** What makes it unclear which amounts are meant. */
const UNUSABLE: ReadonlySet<ProblemCode> = new Set(["column-unknown", "tables-several"]);

/** The column and level to read, for a table that does not show it. */
export interface ColumnAmountsOptions {
  /** The level of the rows; if absent, the level of most names. */
  readonly level?: Level | undefined;
  /**
   * The column, by header (ignoring case and spacing) or letter in either case; if absent, the only column of amounts.
   */
  readonly column?: string | undefined;
  /** The recipients that rows can name; Sweden's if absent. */
  readonly directory?: Directory | undefined;
}

/** One amount of a column, with its recipient and its cell. */
export interface ColumnAmount {
  readonly recipient: Recipient;
  /** In öre. */
  readonly amount: Ore;
  /** The amount's cell, "C14". */
  readonly cell: string;
  readonly row: TableRow;
}

/** The amounts of one column of a table, one for each recipient. */
export interface ColumnAmounts {
  readonly level: Level;
  readonly amounts: readonly ColumnAmount[];
  /** The smallest step that an amount is printed in, in öre. */
  readonly step: Ore;
  /**
   * Why some amounts of the column are missing here: cells that cannot be read, rows without a recipient, second rows
   * of the same recipient, and rows with more cells than the header, in which an amount may have been cut in two.
   * Problems elsewhere in the table are not included.
   */
  readonly problems: readonly RowProblem[];
}

/**
 * Reads each recipient's amount from one column. Skips sums, parts of a row and empty cells.
 *
 * @throws AllocationError if it is unclear which column is meant, or if the table could not be read
 */
export function columnAmounts(table: Table, options: ColumnAmountsOptions = {}): ColumnAmounts {
  const column = columnOf(table, options.column);
  const printed = table.rows.flatMap((row) => {
    const cell = row.cells.find((one) => one.column === column);
    return row.role === "entry" && cell && cell.value !== null ? [{ row, cell, value: cell.value }] : [];
  });
  const ragged = table.problems.flatMap((found) => (found.code === "row-ragged" ? [found] : []));
  const cut = new Set(ragged.map(({ details }) => details.row));
  const problems: RowProblem[] = [
    ...unreadIn(table, column),
    ...ragged.filter(({ details }) => printed.some(({ row }) => row.row === details.row)),
  ];
  const rows = printed.map(({ row }) => row).filter(({ row }) => !cut.has(row));
  const level =
    options.level ?? likeliestLevel(rows, levelsInUse(), options.directory, table.columns) ?? "county";
  const recipients = recipientsOfRows(table, rows, level, problems, options.directory);
  const taken = new Set<Recipient>();
  const amounts = printed.flatMap(({ row, cell, value }): ColumnAmount[] => {
    const recipient = recipients.get(row);
    if (!recipient || taken.has(recipient)) return [];
    taken.add(recipient);
    return [{ recipient, amount: value, cell: cell.place.cell, row }];
  });
  return { level, amounts, step: smallest(printed.map(({ cell }) => cell)), problems };
}

function columnOf({ columns, rows, problems }: Table, named: string | undefined): TableColumn {
  const broken = problems.filter(({ code }) => UNUSABLE.has(code));
  refuseAll(broken);
  const all = columns.filter(({ role }) => role === "amount");
  if (all.length === 0 || rows.length === 0) throw new AllocationError(problems);
  const found = named === undefined ? all : namedColumns(all, named);
  const [column] = found;
  if (column && found.length === 1) return column;
  const called = ({ letter, header }: TableColumn): string =>
    header === "" || namedColumns(all, header).length > 1 ? letter : header;
  throw new AllocationError([
    column
      ? problem("columns-several", ["column"], { headers: found.map(called) })
      : problem("column-unknown", ["column"], { column: named ?? "", known: all.map(called) }),
  ]);
}

/** The cells of the column that could not be read, and a unit that they cannot be in. */
function unreadIn({ problems }: Table, { letter }: TableColumn): RowProblem[] {
  return problems.flatMap((found): RowProblem[] => {
    const { code } = found;
    const isUnread = code === "cell-malformed" || code === "cell-ambiguous" || code === "unit-impossible";
    return isUnread && found.place?.column === letter ? [found] : [];
  });
}

function smallest(cells: readonly TableCell[]): Ore {
  const [first = 1n, ...others] = cells.map(({ step }) => step);
  return others.reduce((least, step) => (step < least ? step : least), first);
}
