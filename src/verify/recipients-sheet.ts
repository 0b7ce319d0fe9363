import type { Agreement, SettledAgreement, SettledLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { LEVELS, type Level, type Recipient } from "../recipients/recipient.ts";
import { type FoundRecipient, findRecipient, resolveAll } from "../recipients/resolve.ts";
import type { Table, TableColumn, TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import type { ColumnFigures, Expected, Figure } from "./figures.ts";
import { partsByLine } from "./long-table.ts";
import { known, type Recipe, type Recomputed, recompute } from "./recompute.ts";
import { filterLines, givenFilter, namedFilter } from "./scope.ts";
import { sumsOfColumn } from "./sums-of-column.ts";
import type { Sheet } from "./verification.ts";

/** More names than there are recipients: further unknown ones get no suggestions, which take long to find. */
const ENOUGH_NAMES = 1000;
const LONGEST_ECHO = 80;

const NOTHING: ReadonlyMap<string, Expected> = new Map();

/** Rows enough to tell which level names are of: more than there are municipalities. */
const ENOUGH_ROWS = 400;

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
      const recomputed = recipe ? recomputedAs(recipe, lines, column, problems, registers) : undefined;
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
  const told = claim.level ?? level;
  if (told) return told;
  const entries = table.rows.filter((row) => row.role === "entry").slice(0, ENOUGH_ROWS);
  const named = (candidate: Level): number =>
    entries.map(recipientReader(candidate)).filter(({ recipient }) => recipient).length;
  const own = new Set(claim.agreement?.lines.map((line) => line.level) ?? LEVELS);
  const counts = LEVELS.filter((one) => own.has(one)).map((candidate) => ({
    candidate,
    count: named(candidate),
  }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.candidate : undefined;
}

/** Finds rows' recipients: by the code where it is one, else by the name: the labels together, or the first that names somebody. */
function recipientReader(level: Level): (row: TableRow) => FoundRecipient {
  // A name that nobody has costs a search for likely ones: each text is looked up once.
  const found = new Map<string, FoundRecipient>();
  const lookUp = (text: string): FoundRecipient => {
    const known = found.get(text);
    if (known) return known;
    const worthSearching = found.size < ENOUGH_NAMES || resolveAll(text, level).length > 0;
    const reading = worthSearching ? findRecipient(text, level) : unsuggested(text, level);
    found.set(text, reading);
    return reading;
  };
  return ({ code, labels }) => {
    const names = labels.filter((label) => label !== "");
    const name = names.join(" ");
    const named = [code, name, ...names].find((text) => lookUp(text).recipient);
    return lookUp(named ?? (name || code));
  };
}

function unsuggested(name: string, level: Level): FoundRecipient {
  const details = { name: name.slice(0, LONGEST_ECHO), level, suggestions: [] };
  return { problem: problem("recipient-unknown", [], details) };
}

function recipientsOfRows(table: Table, level: Level, problems: Problem[]): Map<TableRow, Recipient> {
  const found = new Map<TableRow, Recipient>();
  const first = new Map<string, string>();
  const read = recipientReader(level);
  const letter = table.columns.find(({ role }) => role === "label" || role === "code")?.letter ?? "A";
  for (const row of table.rows) {
    if (row.role !== "entry") continue;
    const cell = `${letter}${row.row}`;
    const { recipient, problem: unknown } = read(row);
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
  const named = namedFilter(column.header, agreement);
  const under = named ? filterLines(claimed, named) : [];
  if (under.length > 0) return under;
  if (columns === 1 || claimed.length === 1) return claimed;
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
    const given = recipient ? expected.get(recipient.code) : undefined;
    // Whoever does not take part has nothing: an amount printed there is wrong, an empty cell is not.
    const nothing = recipient && expected.size > 0 && cell.value !== null;
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
