import { resolvedLines } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { RowRole, TableColumn, TableRow } from "../../src/tables/table.ts";
import { type Check, findingsOfAll } from "../../src/verify/checks/check.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { ColumnFigures, Expected, Figure } from "../../src/verify/column-figures.ts";
import type { Sheet } from "../../src/verify/sheet.ts";
import { sumsOfColumn } from "../../src/verify/sums-of-column.ts";

const LINES = resolvedLines(agreementOf("2025"));

/** One cell of a column: the figure printed in öre, `null` for an empty cell, `"?"` for one that cannot be read. */
export interface MadeFigure {
  readonly printed: bigint | null | "?";
  /** What it should be: an exact amount in öre, or one with its fraction. */
  readonly expected?: Expected | bigint;
  readonly role?: RowRole;
  /** In öre; a krona where absent. */
  readonly step?: bigint;
  /** The row's own where absent. */
  readonly label?: string | undefined;
}

const ROWS = new Map<string, TableRow>();

/** The row of a number and a role: the same one for every column. */
function rowOf(row: number, role: RowRole): TableRow {
  const made = ROWS.get(`${row} ${role}`) ?? {
    row,
    line: row,
    role,
    code: "",
    labels: [],
    cells: [],
    texts: [],
  };
  ROWS.set(`${row} ${role}`, made);
  return made;
}

/** A column with figures from row 2 on, about some lines of the agreement of 2025. */
export function column(
  letter: string,
  lines: readonly string[],
  figures: readonly MadeFigure[],
): ColumnFigures {
  const heading = { letter, header: `rubrik ${letter}` } as TableColumn;
  const made = figures.map(({ printed, expected, role = "entry", step = 100n, label }, index): Figure => {
    const [unreadable, value] = [printed === "?", printed === "?" ? null : printed];
    const place = { cell: `${letter}${index + 2}`, row: index + 2, column: letter };
    return {
      place,
      row: rowOf(index + 2, role),
      cell: { column: heading, place, line: index + 2, text: "", value, step, unreadable },
      label: label ?? `rad ${index + 2}`,
      recipient: null,
      printed: value,
      expected: typeof expected === "bigint" ? exactly(expected) : (expected ?? null),
    };
  });
  return {
    column: heading,
    lines: LINES.filter(({ id }) => lines.includes(id)),
    entries: made.filter(({ row }) => row.role === "entry" || row.role === "of-which"),
    sums: sumsOfColumn(made),
  };
}

/** An amount that is no fraction. */
export function exactly(amount: bigint): Expected {
  return { amount, exact: { numerator: amount, denominator: 1n } };
}

/** A problem without its severity. */
export type Told = Pick<Problem, "code" | "details"> & { readonly cell: string | undefined };

/** What a check found, and the cells that it looked at. */
export interface ToldFindings {
  readonly problems: readonly Told[];
  readonly checked: readonly string[];
}

/** What a check finds in columns under a claim of the agreement of 2025: problems in short. */
export function findings(
  check: Check,
  columns: readonly ColumnFigures[],
  claim: Partial<Claim> = {},
): ToldFindings {
  const sheet: Sheet = {
    columns,
    problems: [],
    recipe: { directory: SWEDEN } as Sheet["recipe"],
    registers: [],
  };
  const full: Claim = { kind: "recipients", agreement: agreementOf("2025"), ...claim };
  const found = findingsOfAll([check({ table: { columns: [], rows: [] } as never, claim: full, sheet })]);
  return {
    problems: found.problems.map(({ code, place, details }): Told => ({ code, cell: place?.cell, details })),
    checked: [...new Set([...found.compared, ...found.summed])],
  };
}
