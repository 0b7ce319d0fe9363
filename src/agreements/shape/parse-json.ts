import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { scanJson } from "./internals/scan-json.ts";

/**
 * Parses a JSON text. A key that appears twice in an object is refused, where the engine's own parser takes the last value
 * and drops the first in silence.
 *
 * @param file the file's name in problems
 * @throws AllocationError `json-invalid` with the line and column of the first fault
 */
export function parseJson(text: string, file = "–"): unknown {
  const { fault } = scanJson(text);
  const refused = (): AllocationError | undefined =>
    fault && new AllocationError([problem("json-invalid", file === "–" ? [] : [file], { file, fault })]);
  if (fault?.kind === "key-twice") throw refused();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused() ?? error;
  }
}
