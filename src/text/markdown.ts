import { printable } from "./printable.ts";

/** What begins markup within a line, and mathematics. */
const MARKUP = /[&<>*_[\]`~#|\\$@]/g;

/** What makes a link of the text around it: the colon of "https://" and the point of "www.". */
const LINKED = /:(?=\/\/)|(?<=www)\./gi;

/** What begins a list, a rule or an underlining when it begins a line. */
const BLOCK = /^(?:[-+=]|\d{1,9}[.)])(?=[-+= ]|$)/;

/** What GitHub looks for after it has read the Markdown: "@name" and "#1". */
const CALL = /@|#(?=\d)/g;

const WORD_JOINER = "\u2060";

/**
 * A text as Markdown on one line, also as a cell of a table: nothing in it is markup, a link or a list, and it mentions neither a
 * person ("@name") nor an issue ("#1").
 *
 * Special characters are written as entities. Mentions are broken with a word joiner, which does not show.
 *
 * @example
 * ```ts
 * markdownText("*bold* @team"); // "&#42;bold&#42; &#64;\u2060team"
 * ```
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/^ +/, "")
    .replaceAll(CALL, `$&${WORD_JOINER}`)
    .replaceAll(MARKUP, entity)
    .replaceAll(LINKED, entity)
    .replace(BLOCK, (start) => start.slice(0, -1) + entity(start.slice(-1)));
}

/** A text as a Markdown code span, whatever backticks it holds. */
export function markdownCode(text: string): string {
  const inside = printable(text);
  const runs = inside.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const space = inside.startsWith("`") || inside.endsWith("`") ? " " : "";
  return fence + space + inside + space + fence;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
