/** Writes text as Windows-1252 where that equals Latin-1, which holds for every Swedish letter. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
