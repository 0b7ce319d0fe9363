import { printable } from "./printable.ts";

/** Characters that start markup within a line, and mathematics. */
const MARKUP = /[&<>*_[\]`~#|\\$@]/g;

/** Characters that turn the text around them into a link: the colon of "https://" and the point of "www.". */
const LINKED = /:(?=\/\/)|(?<=www)\./gi;

/** Characters that make a list, a rule or an underline at the beginning of a line. */
const BLOCK = /^(?:[-+=]|\d{1,9}[.)])(?=[-+= ]|$)/;

/** Mentions that GitHub looks up after it has parsed the Markdown: "@name" and "#1". */
const CALL = /@|#(?=\d)/g;

const WORD_JOINER = "\u2060";

/**
 * Writes a text as one line of Markdown, also for a table cell. The text cannot start markup, a link or a list, and it
 * mentions no person ("@name") and no issue ("#1").
 *
 * Special characters become entities. A word joiner, which is invisible, breaks up mentions.
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

/** Writes a text as a Markdown code span. The text may contain backticks. */
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
