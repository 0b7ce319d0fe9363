import { AllocationError } from "../../../problems/allocation-error.ts";
import { problem } from "../../../problems/problem.ts";
import { refuseAll } from "../../../problems/refuse-all.ts";
import type { Cell, Grid } from "../../csv/grid.ts";

/** The first line of a CSV that names what separates its cells, for spreadsheets: "sep=;". */
const SEPARATOR = /^sep=.?$/i;

/**
 * The rows of a grid that have content.
 *
 * @throws AllocationError why it could not be read, or `file-empty`
 */
export function filledRows({ rows, problems }: Grid, file: string): readonly (readonly Cell[])[] {
  refuseAll(problems);
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ""));
  const first = filled[0]?.map(({ text }) => text.trim()).filter((text) => text !== "");
  if (first?.length === 1 && SEPARATOR.test(first[0] ?? "")) filled.shift();
  if (filled.length === 0) throw new AllocationError([problem("file-empty", [], { file })]);
  return filled;
}
