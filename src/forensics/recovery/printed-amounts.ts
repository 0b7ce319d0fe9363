import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { LEVELS, type Level, type Recipient } from "../../recipients/recipient.ts";
import { findRecipient, resolveAll } from "../../recipients/resolve.ts";
import type { Table, TableCell, TableRow } from "../../tables/table.ts";
import type { PrintedAmount } from "./recovery.ts";

/** The amounts of a published table that its recipients' weights may be recovered from. */
export interface PrintedAmounts {
  readonly level: Level;
  readonly rows: readonly PrintedAmount[];
  /** The smallest step that an amount is printed in, in öre. */
  readonly step: bigint;
  /** What stands in the table and is not among the rows: cells that are no amount, names that nobody has. */
  readonly problems: readonly Problem[];
}

const LONGEST_ECHO = 80;
/** More problems than anybody reads suggestions of. */
const ENOUGH = 100;

/**
 * Takes each recipient's amount from a table with one column of amounts. Sums, parts of a row and empty cells are left out.
 *
 * @param level what the rows are; without it the level at which most names are known
 * @throws AllocationError `columns-several` for a table with several columns of amounts, and the table's own problems where it
 * has none
 *
 * @example
 * ```ts
 * import { printedAmounts } from "fordela";
 * import { tableFrom } from "fordela/csv";
 * const bytes = new TextEncoder().encode("Län;Belopp (kr)\nJämtlands län;2 506 966\n");
 * printedAmounts(tableFrom(bytes)).rows[0]?.code; // "23"
 * ```
 */
export function printedAmounts(table: Table, level?: Level): PrintedAmounts {
  const columns = table.columns.filter(({ role }) => role === "amount");
  const [column] = columns;
  const lacking = table.problems.some(({ code }) => code === "table-empty" || code === "table-header");
  if (column === undefined || lacking) throw new AllocationError(table.problems);
  if (columns.length > 1) {
    const headers = columns.map(({ letter, header }) => (header === "" ? letter : header));
    throw new AllocationError([problem("columns-several", [], { headers })]);
  }
  const entries = table.rows.filter(({ role }) => role === "entry");
  const known = level ?? likeliestLevel(entries);
  const problems: Problem[] = [...table.problems];
  const first = new Map<string, string>();
  let step: bigint | undefined;
  const rows = entries.flatMap((row): PrintedAmount[] => {
    const cell = row.cells.find((one) => one.column === column) as TableCell;
    if (cell.value === null) return [];
    if (step === undefined || cell.step < step) step = cell.step;
    const recipient = recipientOf(row, known);
    if (!recipient) {
      problems.push({ ...unknownIn(row, known, problems.length >= ENOUGH), path: [cell.address] });
      return [];
    }
    const { code, name } = recipient;
    const before = first.get(code);
    if (before !== undefined) {
      problems.push(
        problem("recipient-duplicate", [cell.address], { cell: cell.address, name, first: before }),
      );
      return [];
    }
    first.set(code, cell.address);
    return [{ code, label: name, amount: cell.value, cell: cell.address }];
  });
  return { level: known, rows, step: step ?? 1n, problems };
}

function likeliestLevel(entries: readonly TableRow[]): Level {
  const levels = LEVELS.filter((level) => level !== "association");
  const known = levels.map((level) => entries.filter((row) => recipientOf(row, level) !== undefined).length);
  return levels[known.indexOf(Math.max(...known))] as Level;
}

/** By the code where it is one, else by all labels together, or the first that names somebody. */
function recipientOf(row: TableRow, level: Level): Recipient | undefined {
  return textsOf(row)
    .map((text) => resolveAll(text, level))
    .find((found) => found.length === 1)?.[0];
}

function textsOf({ code, labels }: TableRow): string[] {
  return [code, labels.join(" "), ...labels].filter((text) => text !== "");
}

/** Why a row has no recipient. Likely names are searched for only while `cheaply` does not forbid it: that takes long. */
function unknownIn(row: TableRow, level: Level, cheaply: boolean): Problem {
  const texts = textsOf(row);
  const name = (texts.at(row.code === "" ? 0 : 1) ?? row.code).slice(0, LONGEST_ECHO);
  const { problem: found } = cheaply ? {} : findRecipient(name, level);
  return found ?? problem("recipient-unknown", [], { name, level, suggestions: [] });
}
