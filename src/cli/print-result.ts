import { STANDARD_STREAM } from "./read-file.ts";
import type { Terminal } from "./terminal.ts";
import { writeFile } from "./write-file.ts";

/** Writes a result to the file that `--output` names, or prints it where there is none and where it is "-". */
export function printResult(
  result: string | Uint8Array,
  output: string | undefined,
  terminal: Terminal,
): void {
  if (typeof result === "string" && (output === undefined || output === STANDARD_STREAM))
    terminal.out(result);
  else writeFile(output as string, result);
}
