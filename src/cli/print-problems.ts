import type { Language } from "../language/language.ts";
import type { Problem } from "../problems/problem.ts";
import type { Terminal } from "./terminal.ts";

/** Writes problems to standard error, one line for each; the words for them are loaded only where there are any. */
export async function printProblems(
  problems: readonly Problem[],
  terminal: Terminal,
  lang: Language,
): Promise<void> {
  if (problems.length === 0) return;
  const { problemLines } = await import("./problem-lines.ts");
  for (const line of problemLines(problems, lang)) terminal.err(line);
}
