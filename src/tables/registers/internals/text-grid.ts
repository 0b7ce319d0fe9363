import { AllocationError } from "../../../problems/allocation-error.ts";
import { problem } from "../../../problems/problem.ts";
import { decode } from "../../csv/decode.ts";
import type { Cell, Grid } from "../../csv/grid.ts";
import { parseCsv } from "../../csv/parse-csv.ts";
import { jsonStatRows } from "./json-stat-rows.ts";
import { otherFormat } from "./other-format.ts";

/**
 * The rows that have content, of a grid or of a file: CSV or, where the date of what is counted is given, a data set in
 * json-stat 2.
 *
 * @throws AllocationError `file-not-text`, `file-format`, `csv-malformed` or `file-empty`
 */
export function textGrid(
  input: Uint8Array | string | Grid,
  file: string,
  date?: string,
): readonly (readonly Cell[])[] {
  if (typeof input === "object" && "rows" in input) return filledRows(input, file);
  const text = typeof input === "string" ? input : decode(input, file).text;
  const dataset = date === undefined ? undefined : jsonStatRows(text, date);
  if (dataset && "rows" in dataset) return dataset.rows;
  const other = dataset ? ({ format: "JSON", title: null, ...dataset } as const) : otherFormat(text);
  if (other) throw new AllocationError([problem("file-format", [], { file, ...other })]);
  return filledRows(parseCsv(text), file);
}

function filledRows({ rows, problems }: Grid, file: string): readonly (readonly Cell[])[] {
  if (problems.length > 0) throw new AllocationError(problems);
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ""));
  if (filled.length === 0) throw new AllocationError([problem("file-empty", [], { file })]);
  return filled;
}
