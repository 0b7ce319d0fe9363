import type { Agreement, SettledAgreement, SettledLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { LEVELS, type Level, type Recipient } from "../recipients/recipient.ts";
import { likeliestLevel, recipientsOfRows } from "../tables/row-recipients.ts";
import type { Table, TableColumn, TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import type { ColumnFigures, Expected, Figure } from "./figures.ts";
import { partsByLine } from "./long-table.ts";
import { known, type Recipe, type Recomputed, recompute } from "./recompute.ts";
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
  const recipients = level
    ? recipientsOfRows(table, entriesOf(table), level, problems)
    : new Map<TableRow, Recipient>();
  const columns = table.columns
    .filter((column) => column.role === "amount")
    .map((column, _, all): ColumnFigures => {
      const lines =
        recipe && level ? linesOfColumn(column, all.length, claim, recipe.agreement, level, problems) : [];
      const recomputed =
        recipe && lines.length > 0 ? recomputedAs(recipe, lines, column, problems, registers) : undefined;
      const figures = columnFigures(table, column, lines, recipients, recomputed?.amounts ?? NOTHING);
      return { ...figures, setAside: setAsideIn(recomputed) };
    });
  if (recipe) problems.push(...linesNotRead(table, recipe.agreement));
  return { columns, problems, recipe, registers };
}

/** Columns that by their headers hold a line's money, and by their cells did not look like amounts. */
function linesNotRead({ columns }: Table, agreement: Agreement): Problem[] {
  return columns
    .filter(({ role }) => role === "label" || role === "code")
    .filter(({ header }) => namedFilter(header, agreement)?.lines)
    .map(({ letter, header }) => problem("table-header", [letter], { found: [header], missing: ["amount"] }));
}

/** The level the rows are at: as claimed, as the lines say, or as the names tell. */
function levelOf(table: Table, claim: Claim): Level | undefined {
  const lines =
    claim.agreement && claim.lines ? filterLines(claim.agreement.lines, { lines: claim.lines }) : [];
  const [level] = new Set(lines.map((line) => line.level));
  if (claim.level ?? level) return claim.level ?? level;
  const own = new Set(claim.agreement?.lines.map((line) => line.level) ?? LEVELS);
  const levels = LEVELS.filter((candidate) => candidate !== "association" && own.has(candidate));
  return likeliestLevel(entriesOf(table), levels);
}

function entriesOf({ rows }: Table): TableRow[] {
  return rows.filter(({ role }) => role === "entry");
}

function linesOfColumn(
  column: TableColumn,
  columns: number,
  claim: Claim,
  agreement: SettledAgreement,
  level: Level,
  problems: Problem[],
): SettledLine[] {
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
  lines: readonly SettledLine[],
  recipients: ReadonlyMap<TableRow, Recipient>,
  expected: ReadonlyMap<string, Expected>,
): ColumnFigures {
  const figures = table.rows.flatMap((row): Figure[] => {
    const cell = row.cells.find((one) => one.column === column);
    if (!cell) return [];
    const recipient = recipients.get(row) ?? null;
    const given = recipient && row.role === "entry" ? expected.get(recipient.code) : undefined;
    // Whoever does not take part has nothing: an amount printed there is wrong, an empty cell is not.
    const nothing = recipient && row.role === "entry" && expected.size > 0 && cell.value !== null;
    const amount = given ?? (nothing ? known(0n) : null);
    const label = recipient?.name ?? row.labels.join(" ");
    return [{ row, cell, label, recipient, printed: cell.value, expected: amount }];
  });
  const entries = figures.filter(({ row }) => row.role === "entry");
  return { column, lines, entries, sums: sumsOfColumn(figures) };
}

/** What of the lines goes to no recipient, less what is added to them, in öre. */
function setAsideIn(recomputed: Recomputed | undefined): Ore {
  const parts = recomputed?.allocated ?? [];
  return parts.reduce((sum, { kept = 0n, withheld = 0n, added = 0n }) => sum + kept + withheld - added, 0n);
}

function recomputedAs(
  recipe: Recipe,
  lines: readonly SettledLine[],
  column: TableColumn,
  problems: Problem[],
  registers: RegisterUse[],
): Recomputed | undefined {
  try {
    const recomputed = recompute(recipe, lines);
    registers.push(...recomputed.allocated.flatMap((line) => line.registers));
    return recomputed;
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    problems.push(...error.problems.map((found) => ({ ...found, path: [column.letter, ...found.path] })));
    return undefined;
  }
}
