/** Beyond this a repetition only fills the sheet to its edge. */
const MOST_ROWS = 1_048_576;

/** The value of an attribute of a tag as it is written; `undefined` where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  const from = tag.indexOf(` ${name}="`);
  if (from < 0) return undefined;
  const start = from + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

/** How many times a row, column or cell is repeated. */
export function times(tag: string, name: string): number {
  return Math.min(Number(attribute(tag, name) ?? "1"), MOST_ROWS);
}
