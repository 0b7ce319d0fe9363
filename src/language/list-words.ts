/** Words in a row, `a, b, c`; a long row is cut and says how many more there are. */
export function listWords(words: readonly string[], more: (count: number) => string, most = 12): string {
  const shown = words.slice(0, most).join(", ");
  return words.length > most ? `${shown} ${more(words.length - most)}` : shown;
}

/** The same in Swedish: `a, b och 3 till`. */
export function rad(words: readonly string[], most?: number): string {
  return listWords(words, (count) => `och ${count} till`, most);
}

/** The same in English: `a, b and 3 more`. */
export function row(words: readonly string[], most?: number): string {
  return listWords(words, (count) => `and ${count} more`, most);
}
