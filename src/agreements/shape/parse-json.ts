import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { scanJson } from "./scan-json.ts";

/**
 * Parses a JSON text.
 *
 * @param file the file's name in problems
 * @throws AllocationError `json-invalid` with the line and column of the first fault
 */
export function parseJson(text: string, file = "–"): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { fault } = scanJson(text);
    if (!fault) throw error;
    throw new AllocationError([problem("json-invalid", file === "–" ? [] : [file], { file, fault })]);
  }
}
