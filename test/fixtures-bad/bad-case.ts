import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExitCode } from "../../src/cli/exit-code.ts";
import type { ProblemCode } from "../../src/problems/problem.ts";
import { SAMPLES } from "../support/sample-problems.ts";

/** How one problem comes about, as `case.json` in its folder tells. */
export type BadCase = CommandCase | CallCase;

/** A problem of the command line. */
export interface CommandCase {
  /** For the reader: what is wrong. */
  readonly how: string;
  /** What is written after `fordela`, with the folder as the current one. */
  readonly args: readonly string[];
  readonly exit: ExitCode;
  /** Codes that cannot but come along. */
  readonly also?: readonly ProblemCode[];
  /** Files too large to be kept, made of this many zero bytes when the case is tried. */
  readonly sized?: Readonly<Record<string, number>>;
}

/** A problem that only a caller of the library meets: a name in calls.ts. */
export interface CallCase {
  readonly how: string;
  readonly call: string;
}

/** Every problem code there is; the compiler holds the samples against `ProblemDetails`. */
export const CODES: readonly ProblemCode[] = Object.keys(SAMPLES).sort() as ProblemCode[];

export const BAD: string = new URL("../../fixtures/bad/", import.meta.url).pathname;

/** The folders of fixtures/bad. */
export function badFolders(): string[] {
  return readdirSync(BAD).sort();
}

export function caseOf(code: ProblemCode): BadCase {
  return JSON.parse(readFileSync(join(BAD, code, "case.json"), "utf8")) as BadCase;
}
