import { formatCount, formatKr } from "../../../src/money/format-kr.ts";
import type { Ore } from "../../../src/money/ore.ts";

/** How a sheet prints its figures: whole kronor, kronor with öre, thousands, or millions with one decimal. */
export type Print = "kr" | "ore" | "tkr" | "mnkr";

/** A table before it is printed: recipients by line, all figures in öre. */
export interface Sheet {
  readonly print: Print;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** One for each column; `null` for a table without a row of totals. */
  readonly totals: readonly Ore[] | null;
}

export interface SheetColumn {
  readonly header: string;
  /** The ids of the lines whose money stands in the column. */
  readonly lines: readonly string[];
}

export interface SheetRow {
  readonly code: string;
  readonly name: string;
  readonly figures: readonly Ore[];
}

/** The smallest step of what a sheet prints, in öre. */
export const STEP: Readonly<Record<Print, Ore>> = { ore: 1n, kr: 100n, tkr: 100_000n, mnkr: 10_000_000n };

const TITLE: Readonly<Record<Print, string>> = {
  kr: "Fördelning, belopp i kr",
  ore: "Fördelning, belopp i kr",
  tkr: "Angivet i tusental kronor",
  mnkr: "Angivet i miljoner kronor",
};

/** The sheet as published: a title, a header, rows and the total, in semicolon-separated text. */
export function csvOf({ print, columns, rows, totals }: Sheet): string {
  const line = (...cells: readonly string[]): string => cells.join(";");
  const blanks = ";".repeat(columns.length);
  return `${[
    `${TITLE[print]}${blanks}`,
    blanks,
    line("Mottagare", ...columns.map(({ header }) => header)),
    ...rows.map(({ name, figures }) => line(name, ...figures.map((figure) => printed(figure, print)))),
    ...(totals ? [line("Totalt", ...totals.map((figure) => printed(figure, print)))] : []),
  ].join("\n")}\n`;
}

/** A figure as the sheet prints it. */
function printed(figure: Ore, print: Print): string {
  if (print === "tkr") return formatCount(figure / STEP.tkr);
  if (print === "mnkr") {
    const tenths = (figure < 0n ? -figure : figure) / STEP.mnkr;
    return `${figure < 0n ? "−" : ""}${formatCount(tenths / 10n)},${tenths % 10n}`;
  }
  return formatKr(figure, print === "ore" ? { decimals: 2 } : {});
}

/** The sums of each column. */
export function totalsOf({ columns, rows }: Sheet): Ore[] {
  return columns.map((_, at) => rows.reduce((sum, { figures }) => sum + (figures[at] as Ore), 0n));
}

/** The sheet with some figures changed. */
export function withFigures(sheet: Sheet, change: (figure: Ore, row: number, column: number) => Ore): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => ({
      ...row,
      figures: row.figures.map((figure, column) => change(figure, at, column)),
    })),
  };
}

/** The sheet with its totals added up anew, where it has any. */
export function retotalled(sheet: Sheet): Sheet {
  return sheet.totals ? { ...sheet, totals: totalsOf(sheet) } : sheet;
}
