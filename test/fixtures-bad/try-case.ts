import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { ExitCode } from "../../src/cli/exit-code.ts";
import { describeBy } from "../../src/messages/messages.ts";
import type { Problem, ProblemCode } from "../../src/problems/problem.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { BAD, caseOf } from "./bad-case.ts";
import { CALLS } from "./calls.ts";

/** What came of trying one case. */
export interface Tried {
  /** Every problem reported, each once. */
  readonly problems: readonly Problem[];
  /** The exit code; `undefined` for a call. */
  readonly exit: ExitCode | undefined;
  /** All that was printed; "" for a call. */
  readonly printed: string;
}

/**
 * Tries the case of a code in a copy of its folder.
 *
 * A command tells its problems in words, not codes, so its codes are seen where every problem is put into words: the test
 * file that calls this makes `describeBy` a spy.
 */
export async function tryCase(code: ProblemCode): Promise<Tried> {
  const spec = caseOf(code);
  const folder = mkdtempSync(join(tmpdir(), "fordela-bad-"));
  cpSync(join(BAD, code), folder, { recursive: true });
  const before = process.cwd();
  process.chdir(folder);
  try {
    if ("call" in spec) {
      const call = CALLS[spec.call];
      if (!call) throw new Error(`fixtures/bad/${code}/case.json names no call of calls.ts: ${spec.call}`);
      return { problems: await call(), exit: undefined, printed: "" };
    }
    for (const [file, size] of Object.entries(spec.sized ?? {})) {
      writeFileSync(file, "");
      truncateSync(file, size);
    }
    const spy = vi.mocked(describeBy);
    spy.mockClear();
    const json = spec.args[0] === "verify" ? ["--format", "json"] : [];
    const run = await recorded([...spec.args, ...json, "--lang", "en"]);
    const problems = [...new Set(spy.mock.calls.map(([, problem]) => problem))];
    return { problems, exit: run.code, printed: plainSpaces(run.out + run.err) };
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}
