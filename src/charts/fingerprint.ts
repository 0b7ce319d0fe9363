const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * Sixteen letters and digits derived from a text: the same for the same text, in practice different for any other
 * (FNV-1a).
 */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index++)
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * PRIME) & MASK;
  return hash.toString(16).padStart(16, "0");
}
