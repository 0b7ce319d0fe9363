/** A text of its own: one that is cut out of a larger text keeps all of that in memory. */
export function ownCopy(text: string): string {
  return Array.from(text).join("");
}
