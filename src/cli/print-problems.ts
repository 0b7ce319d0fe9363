import type { Language } from "../language/language.ts";
import { describe } from "../messages/describe.ts";
import type { Problem } from "../problems/problem.ts";
import { printable } from "../text/printable.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Writes problems to standard error, one line for each, with its cell where it has one; the same sentence only once.
 */
export function printProblems(problems: readonly Problem[], terminal: Terminal, lang: Language): void {
  const lines = problems.map((found) => {
    const mark = found.severity === "error" ? "✗" : "!";
    const text = printable(describe(found, lang));
    const { place } = found;
    const cell = place?.row != null && !text.includes(place.cell) ? `${place.cell}: ` : "";
    return `${mark} ${cell}${text}\n`;
  });
  for (const line of new Set(lines)) terminal.err(line);
}
