import type { Agreement, ResolvedAgreement } from "../agreements/agreement.ts";
import type { AllocatedLine } from "../allocate/allocated-line.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { type Problem, problem, problemAt } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { meaningsOf } from "../recipients/resolve.ts";
import { groupedRows } from "../tables/grouped-rows.ts";
import { recipientsOfRows } from "../tables/recipients-of-rows.ts";
import { withoutSum } from "../tables/row-roles.ts";
import { rowsElsewhere, withoutAbove } from "../tables/rows-elsewhere.ts";
import type { Table, TableCell, TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import { type ColumnFigures, type Expected, type ExpectedEntry, placeOfColumn } from "./column-figures.ts";
import { figuresOfColumn } from "./figures-of-column.ts";
import { levelOfRows, liesIn } from "./internals/level-of-rows.ts";
import { type LinesOfColumn, linesOfColumns } from "./internals/lines-of-columns.ts";
import { namedFilter } from "./internals/named-filter.ts";
import { partsByLine } from "./internals/parts-by-line.ts";
import { known, plus, type Recipe } from "./recompute.ts";
import { roundedAs } from "./rounded-as.ts";
import type { Sheet } from "./sheet.ts";

const NOTHING: ReadonlyMap<string, Expected> = new Map();
const NO_LINES: LinesOfColumn = { lines: [] };

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

function sheetOfRows(printed: Table, claim: Claim, recipe: Recipe | null, directory: Directory): Sheet {
  const problems: Problem[] = [];
  const registers: RegisterUse[] = [];
  const named = printed.rows.filter(({ role }) => role === "entry");
  const { level, of } = levelOfRows(printed, named, claim, directory);
  const table = level ? groupedRows(withoutAbove(printed, level), level, directory) : printed;
  const entries = table.rows.filter(({ role }) => role === "entry");
  const recipients = level
    ? recipientsOfRows(table, entries, level, problems, directory)
    : new Map<TableRow, Recipient>();
  if (level) {
    const byRow = new Map([...recipients].map(([{ row }, recipient]) => [row, recipient]));
    problems.push(...rowsElsewhere(printed, level, byRow, directory));
  }
  const amounts = table.columns.filter((column) => column.role === "amount");
  const wholes = wholesOfRows(table, level, directory);
  const within = (one: Level): boolean => one === level || (!!level && liesIn(one, level, directory));
  const found =
    recipe && of
      ? linesOfColumns(amounts, claim, recipe.agreement, of, problems, directory, within)
      : amounts.map(() => NO_LINES);
  const columns = amounts.map((column, index): ColumnFigures => {
    const { lines, unchecked } = found[index] ?? NO_LINES;
    const inColumn = (amountsOf: ReadonlyMap<string, Expected>) =>
      figuresOfColumn(table, column, (row, cell) => {
        const over = wholes.get(row);
        return over
          ? {
              label: row.labels.join(" "),
              recipient: null,
              expected: amountWithin(over, level, amountsOf, directory),
            }
          : shareIn(row, cell, recipients, amountsOf);
      });
    const shares = new Map<string, Expected>();
    const allocated: AllocatedLine[] = [];
    let unit: Ore | undefined;
    for (const one of new Set(lines.map((line) => line.level))) {
      if (!recipe) break;
      const some = lines.filter((line) => line.level === one);
      const rounded = roundedAs(recipe, some, column, claim, inColumn(NOTHING));
      problems.push(...(rounded.problems ?? []));
      if (!rounded.recomputed) {
        unit = undefined;
        shares.clear();
        break;
      }
      unit = rounded.unit;
      allocated.push(...rounded.recomputed.allocated);
      if (level) addAtLevel(shares, rounded.recomputed.amounts, one, level, directory);
    }
    registers.push(...allocated.flatMap((line) => line.registers));
    const reason = unchecked ?? (lines.length > 0 && unit === undefined ? "not-computed" : undefined);
    return {
      ...inColumn(shares),
      lines,
      ...(level && { level }),
      ...(reason && { unchecked: reason }),
      ...(unit !== undefined && { unit, paidOut: sum(allocated.map(({ total }) => total)) }),
    };
  });
  if (recipe) {
    problems.push(...linesNotRead(table, recipe.agreement));
    if (level && of === undefined) problems.push(levelWithoutLine(level, recipe.agreement));
  }
  return { columns, problems, recipe, registers };
}

/** Adds amounts of a level to those of the recipients of the rows' level that they lie within. */
function addAtLevel(
  shares: Map<string, Expected>,
  amounts: ReadonlyMap<string, Expected>,
  of: Level,
  level: Level,
  directory: Directory,
): void {
  for (const [code, amount] of amounts) {
    const at = of === level ? code : (directory.above?.(code, of, level) ?? "");
    const before = shares.get(at);
    shares.set(at, before ? plus(before, amount) : amount);
  }
}

/** The counties that subtotals among municipalities name, by row. */
function wholesOfRows(
  table: Table,
  level: Level | undefined,
  directory: Directory,
): ReadonlyMap<TableRow, Recipient> {
  const above = levelsInUse().slice(0, level ? levelsInUse().indexOf(level) : 0);
  const subtotals = table.rows.filter(({ role }) => role === "subtotal");
  return new Map(
    subtotals.flatMap((row) =>
      above
        .flatMap((one) => meaningsOf(withoutSum(row.labels), one, directory))
        .slice(0, 1)
        .map((whole) => [row, whole] as const),
    ),
  );
}

/** What those within a recipient get together; `null` where it is not known. */
function amountWithin(
  whole: Recipient,
  level: Level | undefined,
  amounts: ReadonlyMap<string, Expected>,
  directory: Directory,
): Expected | null {
  const added = new Map<string, Expected>();
  if (level) addAtLevel(added, amounts, level, whole.level, directory);
  return added.get(whole.code) ?? null;
}

function levelWithoutLine(level: Level, { id, lines }: ResolvedAgreement): Problem {
  const levels = [...new Set(lines.map((line) => line.level))];
  return problem("level-without-line", [], { level, agreement: id, levels });
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
