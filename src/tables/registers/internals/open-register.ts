import { AllocationError } from "../../../problems/allocation-error.ts";
import { problem } from "../../../problems/problem.ts";
import { decode } from "../../csv/decode.ts";
import type { Grid } from "../../csv/grid.ts";
import { parseCsv } from "../../csv/parse-csv.ts";
import { isZip } from "../../zip/zip-entries.ts";
import { cubeSource } from "./cube-source.ts";
import { filledRows } from "./filled-rows.ts";
import { jsonStatCube } from "./json-stat-cube.ts";
import { otherFormat } from "./other-format.ts";
import { isPx, pxCube, pxText } from "./px-cube.ts";
import type { RegisterSource } from "./register-source.ts";
import type { RowNames } from "./row-names.ts";
import { rowSource } from "./row-source.ts";
import { zipSource } from "./zip-source.ts";

/**
 * Opens a sheet of a workbook, or a file as what its first bytes show: an archive with a CSV, a data set in json-stat 2
 * or PX, or a CSV.
 *
 * @param inArchive the file to read of an archive that has several
 * @throws AllocationError `file-not-text`, `file-format`, `file-archive`, `csv-malformed` or `file-empty`
 */
export function openRegister(
  input: Uint8Array | string | Grid,
  file: string,
  names: RowNames,
  inArchive?: string,
): RegisterSource {
  if (typeof input === "object" && "rows" in input)
    return rowSource("workbook", filledRows(input, file), names);
  if (typeof input !== "string" && isZip(input)) return zipSource(input, file, inArchive);
  const decoded =
    typeof input === "string" ? { text: input, encoding: "utf-8" as const } : decode(input, file);
  const { text } = decoded;
  if (isPx(text)) {
    const px = typeof input === "string" ? text : pxText(input, decoded);
    return cubeSource("PX", px === undefined ? { fault: "encoding" } : pxCube(px), file);
  }
  const dataset = jsonStatCube(text);
  if (dataset) return cubeSource("json-stat", dataset, file);
  const other = otherFormat(text);
  if (other) throw new AllocationError([problem("file-format", [], { file, ...other })]);
  return rowSource("CSV", filledRows(parseCsv(text), file), names);
}
