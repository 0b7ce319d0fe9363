import { type Problem, type ProblemDetails, problemAt } from "../problems/problem.ts";
import { placeNamed } from "../tables/csv/grid.ts";
import { columnNumber, covers, rangeNamed } from "./internals/range-named.ts";
import type { WorkbookCell, WorkbookSheet } from "./workbook.ts";

/** Problems of a cell that is no figure, as the readers of texts find them. */
const NO_FIGURE = /^(?:cell-(?:malformed|ambiguous)|figure-ambiguous|population-count)$/;

/** Problems of a row without the name or code of a recipient. */
const NO_NAME = /^(?:recipient-unknown|population-code|row-unmapped)$/;

/**
 * A sheet's problems with what only the workbook shows: that a cell holds an error, a date or a formula without a
 * value, and that a cell is empty since it is merged. Cells with errors, and formulas without a value, that no reader
 * reported are added: nothing that could not be read is left out.
 */
export function sheetProblems(sheet: WorkbookSheet, problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  const own = problems
    .filter((found) => !isRemark(sheet, found))
    .map((found) => {
      const place = found.place;
      const cell = place && cellAt(sheet, place.cell);
      if (place) told.add(place.cell);
      const merged = place && NO_NAME.test(found.code) ? mergedAt(sheet, place.cell) : undefined;
      if (place && merged !== undefined)
        return problemAt("cells-merged", place, { cell: place.cell, sheet: sheet.name, range: merged });
      const odd = cell && NO_FIGURE.test(found.code) ? oddIn(cell) : undefined;
      return cell && odd ? noFigure(sheet, cell, odd) : found;
    });
  const untold = sheet.grid.rows.flatMap((row) =>
    row.flatMap((cell): Problem[] => {
      const { stored, address } = cell;
      if ((stored !== "error" && stored !== "uncomputed") || told.has(address)) return [];
      const found = noFigure(sheet, cell, stored);
      // An error in a remark or a comparison beside the table does not make the table wrong.
      return [stored === "error" ? { ...found, severity: "warning" } : found];
    }),
  );
  return [...own, ...untold];
}

/** Whether a row is longer than its header by texts that begin with no figure: a remark beside the table. */
function isRemark({ grid }: WorkbookSheet, found: Problem): boolean {
  if (found.code !== "row-ragged") return false;
  const beside = grid.rows[found.details.row - 1]?.slice(found.details.columns) ?? [];
  return beside.every(
    ({ stored, text }) => stored === "empty" || (stored === "text" && !/^\W*\d/.test(text)),
  );
}

type Odd = ProblemDetails["cell-not-figure"]["stored"];

/** Why a cell that could not be read as a figure is none; `undefined` for a text. */
function oddIn({ stored, text }: WorkbookCell): Odd | undefined {
  if (stored === "number") return text.includes(",") ? "unrounded" : undefined;
  return stored === "text" || stored === "empty" ? undefined : stored;
}

const LONGEST_ECHO = 80;

function noFigure({ name }: WorkbookSheet, { address, text }: WorkbookCell, stored: Odd): Problem {
  const shown = text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
  return problemAt("cell-not-figure", placeNamed(address), {
    cell: address,
    sheet: name,
    text: shown,
    stored,
  });
}

function cellAt({ grid }: WorkbookSheet, address: string): WorkbookCell | undefined {
  const { row, column } = placeNamed(address);
  return row === null || column === null ? undefined : grid.rows[row - 1]?.[columnNumber(column) - 1];
}

/** The merged range that a cell lies in without being its first. */
function mergedAt({ merged }: WorkbookSheet, address: string): string | undefined {
  const { row, column } = placeNamed(address);
  if (row === null || column === null) return undefined;
  return merged.find((text) => {
    const range = rangeNamed(text);
    return range && row > range.top && covers(range, row, columnNumber(column));
  });
}
