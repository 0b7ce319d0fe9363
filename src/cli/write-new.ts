import { lstatSync } from "node:fs";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { writeFile } from "./write-file.ts";

/** Writes a file that must not exist yet, not even as a link to nothing. */
export function writeNew(file: string, text: string | Uint8Array): void {
  if (lstatSync(file, { throwIfNoEntry: false }))
    throw new AllocationError([problem("file-exists", [file], { file })]);
  writeFile(file, text);
}
