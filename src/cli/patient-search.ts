import type { Language } from "../explain/language.ts";
import { RECOVERY_SENTENCES } from "../explain/recovery-words.ts";
import type { Progress } from "../forensics/progress.ts";
import { formatCount } from "../money/format-money.ts";
import type { Terminal } from "./terminal.ts";

/** A search that tells its progress and can be stopped. */
export type Search<Result> = Generator<Progress, Result, boolean | undefined>;

/** Work that is over sooner is not worth a line of progress. */
const PATIENCE = 1000;

/**
 * Runs a search, with its progress on standard error once it has taken a second. After so many seconds, or when the user
 * interrupts it, it ends with what it has found.
 */
export async function patientSearch<Result>(
  search: Search<Result>,
  seconds: number | undefined,
  terminal: Terminal,
  lang: Language,
): Promise<Result> {
  const begun = performance.now();
  const deadline = seconds === undefined ? Number.POSITIVE_INFINITY : begun + seconds * 1000;
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
  };
  process.on("SIGINT", interrupt);
  try {
    for (let step = search.next(); ; ) {
      if (step.done) return step.value;
      const now = performance.now();
      if (now - begun > PATIENCE) terminal.progress(progressLine(step.value, lang));
      // Lets a signal through, which waits while we compute.
      await new Promise((resolve) => setImmediate(resolve));
      step = search.next(interrupted || now >= deadline);
    }
  } finally {
    process.off("SIGINT", interrupt);
    if (performance.now() - begun > PATIENCE) terminal.progress("");
  }
}

function progressLine({ done, of }: Progress, lang: Language): string {
  return RECOVERY_SENTENCES.progress[lang](formatCount(done, lang), formatCount(of, lang));
}
