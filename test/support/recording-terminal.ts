import type { ExitCode } from "../../src/cli/exit-code.ts";
import { run } from "../../src/cli/run.ts";

/** What a command printed and how it ended. */
export interface Recording {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line and records what it prints; `width` as of a terminal that wide, with nobody watching. */
export async function recorded(argv: readonly string[], width?: number): Promise<Recording> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (text: string): void => void out.push(text),
    err: (text: string): void => void err.push(text),
    progress: (text: string): void => void err.push(text),
    width,
    interactive: false,
  };
  const code = await run(argv, terminal);
  return { code, out: out.join(""), err: err.join("") };
}
