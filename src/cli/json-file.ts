import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { readFile } from "./files.ts";

/** A JSON file's value. Throws `json-invalid` for a file that is not UTF-8 JSON. */
export function readJson(file: string): unknown {
  const bytes = readFile(file);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new AllocationError([problem("json-invalid", [file], { file, cause })]);
  }
}
