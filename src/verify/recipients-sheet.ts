import type { Agreement, Line } from "../agreements/agreement.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { LEVELS, type Level, type Recipient } from "../recipients/recipient.ts";
import { type FoundRecipient, findRecipient } from "../recipients/resolve.ts";
import type { Table, TableColumn, TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import type { ColumnFigures, Expected, Figure } from "./figures.ts";
import { partsByLine } from "./long-table.ts";
import { type Recipe, recompute } from "./recompute.ts";
import { filterLines, givenFilter, namedFilter } from "./scope.ts";
import { sumsOfColumn } from "./sums-of-column.ts";
import type { Sheet } from "./verification.ts";

const NOTHING: ReadonlyMap<string, Expected> = new Map();

/** The figures of a table whose rows are recipients, with what the agreement gives each. */
export function recipientsSheet(table: Table, claim: Claim, recipe: Recipe | null): Sheet {
  const parts = recipe && partsByLine(table, recipe.agreement);
  if (!parts) return sheetOfRows(table, claim, recipe);
  const sheets = parts.map(({ line, table: part }) =>
    sheetOfRows(part, { ...claim, level: line.level, lines: [line.id] }, recipe),
  );
  return {
    columns: sheets.flatMap((sheet) => sheet.columns),
    problems: sheets.flatMap((sheet) => sheet.problems),
    recipe,
    registers: sheets.flatMap((sheet) => sheet.registers),
  };
}

function sheetOfRows(table: Table, claim: Claim, recipe: Recipe | null): Sheet {
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
function levelOf(table: Table, claim: Claim): Level | undefined {
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

/** By the code where it is one, else by the name: the labels together, or the first of them that names somebody. */
function recipientOf(row: TableRow, level: Level): FoundRecipient {
  const readings = [row.code, row.labels.join(" "), ...row.labels]
    .filter((text) => text !== "")
    .map((text) => findRecipient(text, level));
  return (
    readings.find((reading) => reading.recipient) ??
    readings.at(row.code === "" ? 0 : 1) ??
    findRecipient("", level)
  );
}

function recipientsOfRows(table: Table, level: Level, problems: Problem[]): Map<TableRow, Recipient> {
  const found = new Map<TableRow, Recipient>();
  const first = new Map<string, string>();
  const letter = table.columns.find(({ role }) => role === "label" || role === "code")?.letter ?? "A";
  for (const row of table.rows) {
    if (row.role !== "entry") continue;
    const cell = `${letter}${row.row}`;
    const { recipient, problem: unknown } = recipientOf(row, level);
    if (!recipient) {
      problems.push({ ...unknown, path: [cell] });
      continue;
    }
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
