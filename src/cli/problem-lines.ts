import type { Language } from "../language/language.ts";
import { sameInCells } from "../messages/same-in-cells.ts";
import { equalProblems } from "../problems/equal-problems.ts";
import type { Problem } from "../problems/problem.ts";
import { printable } from "../text/printable.ts";
import { describeForCommand } from "./describe-for-command.ts";

/** Problems as lines of text, each with its cell where it has one; the same sentence only once. */
export function problemLines(problems: readonly Problem[], lang: Language): readonly string[] {
  const lines = equalProblems(problems, (found) => found).map(([first, ...others]) => {
    const found = first as Problem;
    const mark = found.severity === "error" ? "✗" : "!";
    const text = printable(describeForCommand(found, lang));
    const { place } = found;
    const cell = place?.row != null && !text.includes(place.cell) ? `${place.cell}: ` : "";
    return `${mark} ${cell}${text}${sameInCells(
      others.map((other) => other.place?.cell ?? ""),
      lang,
    )}\n`;
  });
  return [...new Set(lines)];
}
