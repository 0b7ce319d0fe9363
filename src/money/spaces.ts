const GROUP_SPACES = " \u00a0\u2007\u2009\u202f";

/** Whether the character at `index` is one of the spaces Swedish figures are grouped with. */
export function isGroupSpace(text: string, index: number): boolean {
  return GROUP_SPACES.includes(text[index] ?? "end");
}

/** Whether the character at `index` may stand around a figure: a grouping space or a tab, never a new line. */
export function isSpace(text: string, index: number): boolean {
  return isGroupSpace(text, index) || text.charAt(index) === "\t";
}

/** The index of the first character from `index` on that is not a space; the text's length if all are. */
export function skipSpaces(text: string, index: number): number {
  let end = index;
  while (isSpace(text, end)) end++;
  return end;
}
