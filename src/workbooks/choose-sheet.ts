import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { bestOf } from "../tables/best-of.ts";
import type { Grid } from "../tables/csv/grid.ts";
import { MOVED_SHEET } from "./moved-sheet.ts";
import { RECEIPT_TITLE } from "./receipt-title.ts";
import type { Workbook, WorkbookSheet } from "./workbook.ts";

/** The sheet that is read, and what to report of the choice. */
export interface ChosenSheet {
  readonly sheet: WorkbookSheet;
  /** Which sheet it is, where it was not named, and what of it is hidden. */
  readonly notes: readonly Problem[];
}

/** How a sheet is chosen. */
export interface SheetChoice {
  /** The sheet's name; if absent, the first that can be read, visible sheets before hidden ones. */
  readonly sheet?: string | undefined;
  /** Whether a grid can be read as what is looked for. */
  readonly isReadable: (grid: Grid) => boolean;
  /** How well one of those that can be read is what is looked for; the first of the best is read. */
  readonly rank?: ((grid: Grid, name: string) => number) | undefined;
  /** The file's name in problems. */
  readonly file: string;
}

/**
 * Chooses the sheet to read. Where none can be read it is the one with most rows, whose problems show why.
 *
 * @throws AllocationError `sheet-unknown`, and `file-empty` for a workbook without content
 */
export function chooseSheet(
  { sheets }: Workbook,
  { sheet: named, isReadable, rank, file }: SheetChoice,
): ChosenSheet {
  if (named !== undefined) {
    const sheet = sheetNamed(sheets, named);
    if (!sheet) {
      const known = sheets.map(({ name }) => name);
      throw new AllocationError([problem("sheet-unknown", ["sheet"], { file, sheet: named, known })]);
    }
    return { sheet, notes: hiddenNotes(sheet) };
  }
  const filled = sheets.filter(({ grid }) => grid.rows.length > 0);
  const inOrder = [...filled.filter(({ hidden }) => !hidden), ...filled.filter(({ hidden }) => hidden)];
  const [first, second] = inOrder;
  if (!first) return refuse("file-empty", [], { file });
  if (!second) return { sheet: first, notes: hiddenNotes(first) };
  const receipts = Object.values(RECEIPT_TITLE);
  const readable = inOrder.filter(
    ({ grid }) => !receipts.includes(grid.rows[0]?.[0]?.text ?? "") && isReadable(grid),
  );
  const sheet = bestOf(readable, ({ grid, name }) => rank?.(grid, name) ?? 0) ?? largest(inOrder);
  const others = readable.filter((one) => one !== sheet).map(({ name }) => name);
  // What another sheet holds is not checked.
  const moved = Object.values(MOVED_SHEET);
  const severity = others.some((name) => !moved.includes(name)) ? "warning" : "note";
  const chosen = problem("sheet-chosen", ["sheet"], { sheet: sheet.name, others }, severity);
  return { sheet, notes: [chosen, ...hiddenNotes(sheet)] };
}

function largest(sheets: readonly WorkbookSheet[]): WorkbookSheet {
  return sheets.reduce((most, sheet) => (sheet.grid.rows.length > most.grid.rows.length ? sheet : most));
}

/** The sheet of a name, ignoring case and the spaces around it. */
function sheetNamed(sheets: readonly WorkbookSheet[], named: string): WorkbookSheet | undefined {
  const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();
  return sheets.find(({ name }) => name === named) ?? sheets.find(({ name }) => plain(name) === plain(named));
}

function hiddenNotes({ name, hidden, hiddenRows, hiddenColumns }: WorkbookSheet): Problem[] {
  if (!hidden && hiddenRows.length === 0 && hiddenColumns.length === 0) return [];
  const facts = { sheet: name, hidden, rows: hiddenRows, columns: hiddenColumns };
  return [problem("sheet-hidden", ["sheet"], facts, "warning")];
}
