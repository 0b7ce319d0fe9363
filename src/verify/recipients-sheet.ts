import type { Agreement, Line } from "../agreements/agreement.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { LEVELS, type Level, type Recipient } from "../recipients/recipient.ts";
import { findRecipient } from "../recipients/resolve.ts";
import type { Table, TableColumn, TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import type { ColumnFigures, Expected, Figure } from "./figures.ts";
import { type Recipe, recompute } from "./recompute.ts";
import { filterLines, givenFilter, namedFilter } from "./scope.ts";
import { sumsOfColumn } from "./sums-of-column.ts";
import type { Sheet } from "./verification.ts";

const NOTHING: ReadonlyMap<string, Expected> = new Map();

/** The figures of a table whose rows are recipients, with what the agreement gives each. */
export function recipientsSheet(table: Table, claim: Claim, recipe: Recipe | null): Sheet {
  const problems: Problem[] = [];
  const registers: RegisterUse[] = [];
  const level = levelOf(table, claim);
  const recipients = level ? recipientsOfRows(table, level, problems) : new Map<TableRow, Recipient>();
  const columns = table.columns
    .filter((column) => column.role === "amount")
    .map((column, _, all): ColumnFigures => {
      const lines =
        recipe && level ? linesOfColumn(column, all.length, claim, recipe.agreement, level, problems) : [];
      const expected =
        recipe && lines.length > 0 ? amounts(recipe, lines, column, problems, registers) : NOTHING;
      return columnFigures(table, column, lines, recipients, expected);
    });
  return { columns, problems, recipe, registers };
}

/** The level the rows are at: as claimed, as the lines say, or as the names tell. */
export function levelOf(table: Table, claim: Claim): Level | undefined {
  const lines =
    claim.agreement && claim.lines ? filterLines(claim.agreement.lines, { lines: claim.lines }) : [];
  const [level] = new Set(lines.map((line) => line.level));
  if (claim.level ?? level) return claim.level ?? level;
  const entries = table.rows.filter((row) => row.role === "entry");
  const named = (candidate: Level): number =>
    entries.filter((row) => "recipient" in recipientOf(row, candidate)).length;
  const own = new Set(claim.agreement?.lines.map((line) => line.level) ?? LEVELS);
  const levels = LEVELS.filter((candidate) => candidate !== "association" && own.has(candidate));
  const counts = levels.map((candidate) => ({ candidate, count: named(candidate) }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.candidate : undefined;
}

function recipientOf(row: TableRow, level: Level): ReturnType<typeof findRecipient> {
  const byCode = row.code === "" ? undefined : findRecipient(row.code, level);
  return byCode && "recipient" in byCode ? byCode : findRecipient(row.labels.join(" "), level);
}

function recipientsOfRows(table: Table, level: Level, problems: Problem[]): Map<TableRow, Recipient> {
  const found = new Map<TableRow, Recipient>();
  const first = new Map<string, string>();
  for (const row of table.rows) {
    if (row.role !== "entry") continue;
    const cell = `A${row.row}`;
    const reading = recipientOf(row, level);
    if (!("recipient" in reading) || reading.recipient === undefined) {
      if (reading.problem) problems.push({ ...reading.problem, path: [cell] });
      continue;
    }
    const { recipient } = reading;
    const before = first.get(recipient.code);
    if (before === undefined) first.set(recipient.code, cell);
    else problems.push(problem("recipient-duplicate", [cell], { cell, name: recipient.name, first: before }));
    found.set(row, recipient);
  }
  return found;
}

function linesOfColumn(
  column: TableColumn,
  columns: number,
  claim: Claim,
  agreement: Agreement,
  level: Level,
  problems: Problem[],
): Line[] {
  const claimed = filterLines(agreement.lines, {
    levels: [level],
    ...(claim.lines && { lines: claim.lines }),
  });
  const given = givenFilter(claim.columns, column.letter, column.header);
  if (given) return filterLines(agreement.lines, { levels: [level], ...given });
  if (columns === 1 || claimed.length === 1) return claimed;
  const named = namedFilter(column.header, agreement);
  if (named) return filterLines(claimed, named);
  const lines = claimed.map((line) => line.id);
  problems.push(
    problem("column-unmapped", [column.letter], { column: column.letter, header: column.header, lines }),
  );
  return [];
}

function columnFigures(
  table: Table,
  column: TableColumn,
  lines: readonly Line[],
  recipients: ReadonlyMap<TableRow, Recipient>,
  expected: ReadonlyMap<string, Expected>,
): ColumnFigures {
  const figures = table.rows.flatMap((row): Figure[] => {
    const cell = row.cells.find((one) => one.column === column);
    if (!cell) return [];
    const recipient = recipients.get(row) ?? null;
    const amount = recipient && row.role === "entry" ? (expected.get(recipient.code) ?? null) : null;
    const label = recipient?.name ?? row.labels.join(" ");
    return [{ row, cell, label, recipient, printed: cell.value, expected: amount }];
  });
  const entries = figures.filter(({ row }) => row.role === "entry");
  return { column, lines, entries, sums: sumsOfColumn(figures) };
}

function amounts(
  recipe: Recipe,
  lines: readonly Line[],
  column: TableColumn,
  problems: Problem[],
  registers: RegisterUse[],
): ReadonlyMap<string, Expected> {
  try {
    const recomputed = recompute(recipe, lines);
    registers.push(...recomputed.allocated.flatMap((line) => line.registers));
    return recomputed.amounts;
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    problems.push(...error.problems.map((found) => ({ ...found, path: [column.letter, ...found.path] })));
    return NOTHING;
  }
}
