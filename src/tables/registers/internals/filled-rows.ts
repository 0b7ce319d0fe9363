import { AllocationError } from "../../../problems/allocation-error.ts";
import { problem } from "../../../problems/problem.ts";
import type { Cell } from "../../csv/grid.ts";
import { parseCsv } from "../../csv/parse-csv.ts";

/**
 * The rows of a CSV that have content.
 *
 * @throws AllocationError `csv-malformed` or `file-empty`
 */
export function filledRows(text: string, file: string): readonly (readonly Cell[])[] {
  const { rows, problems } = parseCsv(text);
  if (problems.length > 0) throw new AllocationError(problems);
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ""));
  if (filled.length === 0) throw new AllocationError([problem("file-empty", [], { file })]);
  return filled;
}
