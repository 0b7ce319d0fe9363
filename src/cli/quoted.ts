/**
 * A word as a shell reads it in one piece: quoted where it contains a space or a character with a meaning in shells.
 */
export function quoted(word: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./\\-]+$/u.test(word) && !word.includes("\\")) return word;
  return /["$`!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
