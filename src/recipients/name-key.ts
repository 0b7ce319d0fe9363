/** Hyphens and dashes of every kind, and the slash: "Jämtland/Härjedalen" and "Jämtland–Härjedalen" are one name. */
const JOINTS = /[\p{Pd}\u2212/]/gu;

/** Soft hyphen, zero-width characters, byte order mark, direction marks: nothing a reader sees. */
const UNSEEN = /\p{Cf}/gu;

/**
 * The form in which names are compared: spellings that a reader takes for the same name have the same key.
 *
 * Ignores case, the way letters are composed, white space around and its kind within, unseen characters,
 * full stops, and whether parts are joined by hyphen, dash, slash or space. Diacritics count: Habo is not Håbo.
 *
 * @example
 * ```ts
 * nameKey("  REGION Jämtland/Härjedalen"); // "region jämtland härjedalen"
 * ```
 */
export function nameKey(name: string): string {
  return name
    .replace(UNSEEN, "")
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(".", "")
    .replace(JOINTS, " ")
    .replace(/[\s\u0085]+/gu, " ")
    .trim();
}
