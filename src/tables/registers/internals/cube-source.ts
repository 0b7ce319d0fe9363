import { AllocationError } from "../../../problems/allocation-error.ts";
import { problem } from "../../../problems/problem.ts";
import { type Cube, type CubeFault, cubeRows, cubeTexts } from "./cube.ts";
import { daysOf } from "./days-of.ts";
import type { RegisterSource } from "./register-source.ts";

/** A register in a data set. @throws AllocationError `file-format` for one that cannot be used */
export function cubeSource(
  format: "json-stat" | "PX",
  cube: Cube | { readonly fault: CubeFault },
  file: string,
): RegisterSource {
  if ("fault" in cube)
    throw new AllocationError([problem("file-format", [], { file, format, title: null, fault: cube.fault })]);
  const { times, texts } = cubeTexts(cube);
  return {
    format,
    table: cube.table,
    title: cube.title,
    days: () => daysOf(times, texts, true),
    rows: (date) => ({ rows: cubeRows(cube, date), leftOut: [] }),
  };
}
