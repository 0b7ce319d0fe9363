import { printable } from "../../text/printable.ts";

const MARKUP = /[&<>*_[\]`~#|!\\]/g;
const WORD_JOINER = "\u2060";

/**
 * A text from a table as Markdown prose: nothing in it is markup, and an `@name` calls nobody.
 *
 * Special characters are written as entities, which survive being put in a table's cell.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("@", `@${WORD_JOINER}`);
}

/** A text as a Markdown code span, whatever backticks it holds. */
export function markdownCode(text: string): string {
  const inside = printable(text);
  const runs = inside.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const space = inside.startsWith("`") || inside.endsWith("`") ? " " : "";
  return fence + space + inside + space + fence;
}
