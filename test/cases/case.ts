import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A situation and what is right in it, as fixtures/cases/NAME/case.json describes it. */
export interface Case {
  /** The situation in a sentence. */
  readonly title: string;
  /** Arguments of the command, which runs in a copy of the folder. */
  readonly run?: readonly string[];
  /** Instead of `run`: a module of the folder, which ends with 0 where what it saw is right. */
  readonly script?: string;
  /** The right exit code, or several where each is fine; 0 for a script. */
  readonly exit?: number | readonly number[];
  /** Regular expressions that the output matches. */
  readonly says?: readonly string[];
  /** Regular expressions that the output does not match. */
  readonly never?: readonly string[];
}

export const CASES: string = new URL("../../fixtures/cases/", import.meta.url).pathname;

/** The folders of fixtures/cases. */
export function caseNames(): readonly string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function caseNamed(name: string): Case {
  return JSON.parse(readFileSync(join(CASES, name, "case.json"), "utf8"));
}

/** Cases that are wrong today, each with the number of the issue it waits for. */
export function waitingCases(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(CASES, "waiting.json"), "utf8"));
}
