import type { Progress } from "../forensics/progress.ts";
import type { SearchSteps } from "../forensics/run-search.ts";
import { Stopwatch } from "./stopwatch.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs a search, with its progress on standard error once it has taken a second. After so many seconds, or when the user
 * interrupts it, it ends with what it has found; a second interrupt ends the program.
 *
 * @param inWords writes the progress of a step as text
 */
export async function patientSearch<Result>(
  search: SearchSteps<Result>,
  seconds: number | undefined,
  terminal: Terminal,
  inWords: (progress: Progress) => string,
): Promise<Result> {
  const watch = new Stopwatch(seconds, terminal);
  try {
    for (let step = search.next(); ; step = search.next(watch.over)) {
      if (step.done) return step.value;
      if (!watch.due) continue;
      watch.report(inWords(step.value));
      // Lets a pending signal through, which waits during the computation.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    watch.end();
  }
}
