import { AllocationError } from "../../../problems/allocation-error.ts";
import { problem } from "../../../problems/problem.ts";
import { decode } from "../../csv/decode.ts";
import type { Cell, Grid } from "../../csv/grid.ts";
import { parseCsv } from "../../csv/parse-csv.ts";
import { filledRows } from "./filled-rows.ts";
import { otherFormat } from "./other-format.ts";

/**
 * The rows of a grid or a CSV that have content.
 *
 * @throws AllocationError `file-not-text`, `file-format`, `csv-malformed` or `file-empty`
 */
export function textGrid(input: Uint8Array | string | Grid, file: string): readonly (readonly Cell[])[] {
  if (typeof input === "object" && "rows" in input) return filledRows(input, file);
  const text = typeof input === "string" ? input : decode(input, file).text;
  const other = otherFormat(text);
  if (other) throw new AllocationError([problem("file-format", [], { file, ...other })]);
  return filledRows(parseCsv(text), file);
}
