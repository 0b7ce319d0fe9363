/** A word as a shell takes it in one piece: quoted where it holds a space or anything that a shell reads. */
export function quoted(word: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./\\-]+$/u.test(word) && !word.includes("\\")) return word;
  return /["$`!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
