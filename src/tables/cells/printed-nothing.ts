const NOTHING: ReadonlySet<string> = new Set([
  "",
  "-",
  "\u2010",
  "\u2011",
  "–",
  "—",
  "\u2212",
  "..",
  "...",
  "…",
  "n/a",
  "saknas",
  "uppgift saknas",
]);

/** Whether a text without footnote marks says that there is no figure: empty, a dash, dots, "saknas". */
export function printsNothing(text: string): boolean {
  return text.length <= 14 && NOTHING.has(text.toLowerCase());
}
