import { AllocationError } from "../../../problems/allocation-error.ts";
import { problem } from "../../../problems/problem.ts";
import type { Cell, Grid } from "../../csv/grid.ts";

/**
 * The rows of a grid that have content.
 *
 * @throws AllocationError why it could not be read, or `file-empty`
 */
export function filledRows({ rows, problems }: Grid, file: string): readonly (readonly Cell[])[] {
  if (problems.length > 0) throw new AllocationError(problems);
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ""));
  if (filled.length === 0) throw new AllocationError([problem("file-empty", [], { file })]);
  return filled;
}
