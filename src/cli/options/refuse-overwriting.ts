import { statSync } from "node:fs";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { fileIdentity } from "../file-identity.ts";
import type { Arguments } from "./arguments.ts";

/** The options that write, each with a name to write instead. */
const WRITING = { output: "lan.txt", chart: "lan.svg", receipt: "lan.underlag.json" } as const;

/**
 * Refuses to write over a file that the arguments name for reading, however either is spelled, and one file for two
 * results.
 *
 * @param more inputs that no argument names, such as the table of a description
 * @throws AllocationError `output-over-input`, and `option-value` where the later result would overwrite the earlier
 */
export function refuseOverwriting(args: Arguments, more: readonly string[] = []): void {
  const names = (Object.keys(WRITING) as (keyof typeof WRITING)[]).filter((name) => args.has(name));
  if (names.length === 0) return;
  const inputs = new Map<string, string>();
  for (const input of [...args.words(names).flatMap(filesIn), ...more])
    inputs.set(fileIdentity(input), input);
  const written = new Set<string>();
  for (const name of names) {
    const file = args.one(name) as string;
    const [identity, option] = [fileIdentity(file), `--${name}`];
    const input = inputs.get(identity);
    if (input !== undefined)
      throw new AllocationError([problem("output-over-input", [option], { option, file, input })]);
    if (written.has(identity)) {
      const details = { option, value: file, allowed: [WRITING[name]] };
      throw new AllocationError([problem("option-value", [], details)]);
    }
    written.add(identity);
  }
}

/** The files that a word of the command line may name: a file, NAME=FILE, or FILE:LINE after an equals sign. */
function filesIn(word: string): string[] {
  const value = word.slice(word.indexOf("=") + 1);
  return [word, value, value.slice(0, Math.max(0, value.lastIndexOf(":")))].filter(isFile);
}

function isFile(word: string): boolean {
  try {
    return statSync(word).isFile();
  } catch {
    return false;
  }
}
