import type { Ore } from "../../money/ore.ts";
import type { Problem } from "../../problems/problem.ts";
import type { TableRow } from "../../tables/table.ts";
import { figuresOfProblem } from "../../verify/figures-of-problem.ts";
import type { Verification } from "../../verify/verification.ts";

/** A problem as a report lists it: its place, its recipient, and both amounts where it is about a figure. */
export interface Finding {
  readonly problem: Problem;
  /** "F14"; "F" for a column as a whole; "" for the table as a whole. */
  readonly cell: string;
  /** The physical line of the table's file, from 1. */
  readonly line: number | null;
  /** The recipient, area or activity of the row, or the source of a stated sum; "" where there is none. */
  readonly label: string;
  /** In öre; `null` for an empty cell, and for a problem that is not about a figure. */
  readonly printed: Ore | null;
  /** In öre; `null` for a problem that is not about a figure. */
  readonly expected: Ore | null;
}

/** Makes findings of a table's problems; a table that could not be read has no rows to place them in. */
export function findingsOf(problems: readonly Problem[], verification: Verification | null): Finding[] {
  const rows: TableRow[] = [];
  for (const row of verification?.table.rows ?? []) rows[row.row] = row;
  return problems.map((problem) => {
    const { cell = "", row: number } = problem.place ?? {};
    // A problem of a column or the whole table has no row.
    const row = rows[number as number];
    const at = row?.cells.find(({ place }) => place.cell === cell) ?? row;
    const line =
      problem.code === "csv-malformed" || problem.code === "lines-uneven"
        ? problem.details.line
        : (at?.line ?? null);
    return { problem, cell, line, label: labelOf(problem), ...figuresOfProblem(problem) };
  });
}

/** The printed amount less the expected one, in öre; `null` where either is missing. */
export function differenceOf({ printed, expected }: Finding): Ore | null {
  return printed === null || expected === null ? null : printed - expected;
}

/** As `isFigure`, of a problem. */
export function isAboutFigure(problem: Problem): boolean {
  return figuresOfProblem(problem).expected !== null;
}

/** Whether a finding is about a figure, not about the table or a name in it. */
export function isFigure({ expected }: Finding): boolean {
  return expected !== null;
}

function labelOf({ code, details }: Problem): string {
  if (code === "stated-differs") return details.source;
  return ("label" in details ? details.label : undefined) ?? "";
}
