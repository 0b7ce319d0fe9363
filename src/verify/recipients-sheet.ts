import type { Agreement, ResolvedAgreement, ResolvedLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { placed } from "../problems/placed.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { recipientsOfRows } from "../tables/recipients-of-rows.ts";
import type { Table, TableCell, TableColumn, TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import {
  type ColumnFigures,
  columnFigures,
  type Expected,
  type ExpectedEntry,
  placeOfColumn,
} from "./column-figures.ts";
import { filterLines, givenFilter, levelOfRows } from "./internals/filter-lines.ts";
import { namedFilter } from "./internals/named-filter.ts";
import { partsByLine } from "./internals/parts-by-line.ts";
import { known, type Recipe, type Recomputed, recompute } from "./recompute.ts";
import type { Sheet } from "./verification.ts";

const NOTHING: ReadonlyMap<string, Expected> = new Map();

/** The figures of a table whose rows are recipients, with what the agreement gives each. */
export function recipientsSheet(
  table: Table,
  claim: Claim,
  recipe: Recipe | null,
  directory: Directory,
): Sheet {
  const parts = recipe && partsByLine(table, recipe.agreement);
  if (!parts) return sheetOfRows(table, claim, recipe, directory);
  const sheets = parts.map(({ line, table: part }) =>
    sheetOfRows(part, { ...claim, level: line.level, lines: [line.id] }, recipe, directory),
  );
  return {
    columns: sheets.flatMap((sheet) => sheet.columns),
    problems: sheets.flatMap((sheet) => sheet.problems),
    recipe,
    registers: sheets.flatMap((sheet) => sheet.registers),
  };
}

function sheetOfRows(table: Table, claim: Claim, recipe: Recipe | null, directory: Directory): Sheet {
  const problems: Problem[] = [];
  const registers: RegisterUse[] = [];
  const entries = table.rows.filter(({ role }) => role === "entry");
  const level = levelOfRows(entries, claim, directory);
  const recipients = level
    ? recipientsOfRows(table, entries, level, problems, directory)
    : new Map<TableRow, Recipient>();
  const columns = table.columns
    .filter((column) => column.role === "amount")
    .map((column, _, all): ColumnFigures => {
      const lines =
        recipe && level ? linesOfColumn(column, all.length, claim, recipe.agreement, level, problems) : [];
      const recomputed = recipe ? recomputedAs(recipe, lines, column, problems, registers) : undefined;
      const amounts = recomputed?.amounts ?? NOTHING;
      const figures = columnFigures(table, column, (row, cell) => shareIn(row, cell, recipients, amounts));
      return { ...figures, lines, setAside: setAsideIn(recomputed) };
    });
  if (recipe) problems.push(...linesNotRead(table, recipe.agreement));
  return { columns, problems, recipe, registers };
}

/** Columns whose headers name a line's money, but whose cells do not look like amounts. */
function linesNotRead({ columns }: Table, agreement: Agreement): Problem[] {
  return columns
    .filter(({ role }) => role === "label" || role === "code")
    .filter(({ header }) => namedFilter(header, agreement)?.lines)
    .map((column) =>
      problemAt("table-header", placeOfColumn(column), { found: [column.header], missing: ["amount"] }),
    );
}

function linesOfColumn(
  column: TableColumn,
  columns: number,
  claim: Claim,
  agreement: ResolvedAgreement,
  level: Level,
  problems: Problem[],
): ResolvedLine[] {
  const claimed = filterLines(agreement.lines, {
    levels: [level],
    ...(claim.lines && { lines: claim.lines }),
  });
  const given = givenFilter(claim.columns, column.letter, column.header);
  if (given) return filterLines(agreement.lines, { levels: [level], ...given });
  const named = namedFilter(column.header, agreement);
  const under = named ? filterLines(claimed, named) : [];
  if (under.length > 0) return under;
  if (columns === 1 || claimed.length === 1) return claimed;
  const lines = claimed.map((line) => line.id);
  problems.push(
    problemAt("column-unmapped", placeOfColumn(column), {
      column: column.letter,
      header: column.header,
      lines,
    }),
  );
  return [];
}

/** The recipient of the row, and what the lines give it. */
function shareIn(
  row: TableRow,
  { value }: TableCell,
  recipients: ReadonlyMap<TableRow, Recipient>,
  expected: ReadonlyMap<string, Expected>,
): ExpectedEntry {
  const recipient = recipients.get(row);
  if (!recipient) return { label: row.labels.join(" "), recipient: null, expected: null };
  // A recipient that does not take part gets nothing: a printed amount is wrong there, an empty cell is right.
  const nothing = expected.size > 0 && value !== null ? known(0n) : null;
  return { label: recipient.name, recipient, expected: expected.get(recipient.code) ?? nothing };
}

/** What of the lines goes to no recipient, less what is added to them, in öre. */
function setAsideIn(recomputed: Recomputed | undefined): Ore {
  const parts = recomputed?.allocated ?? [];
  return sum(parts.map(({ kept = 0n, withheld = 0n, added = 0n }) => kept + withheld - added));
}

function recomputedAs(
  recipe: Recipe,
  lines: readonly ResolvedLine[],
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
    problems.push(
      ...error.problems.map((found) => ({ ...placed(found, [column.letter]), place: placeOfColumn(column) })),
    );
    return undefined;
  }
}
