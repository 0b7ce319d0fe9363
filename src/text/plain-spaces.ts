/** The spaces that group figures: ordinary, no-break, figure, thin and narrow no-break. */
const GROUP_SPACES = " \u00a0\u2007\u2009\u202f";

/** Not the ordinary one, which a long report has hundreds of thousands of. */
const OTHER_GROUP_SPACES = /[\u00a0\u2007\u2009\u202f]/g;

/** Whether the character at `index` is a space that groups figures. */
export function isGroupSpace(text: string, index: number): boolean {
  return GROUP_SPACES.includes(text[index] ?? "end");
}

/** Whether the character at `index` may surround a figure: a grouping space or a tab, never a line break. */
export function isSpace(text: string, index: number): boolean {
  return isGroupSpace(text, index) || text.charAt(index) === "\t";
}

/** The index of the first character at or after `index` that is not a space; the text's length if all are spaces. */
export function skipSpaces(text: string, index: number): number {
  let end = index;
  while (isSpace(text, end)) end++;
  return end;
}

/**
 * Replaces the spaces that group figures with ordinary ones, for a terminal or for comparing words.
 *
 * @example
 * ```ts
 * plainSpaces("1\u00a0640\u202fkr"); // "1 640 kr"
 * ```
 */
export function plainSpaces(text: string): string {
  return text.replaceAll(OTHER_GROUP_SPACES, " ");
}
