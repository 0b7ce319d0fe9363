/**
 * White space, hyphens and dashes of every kind, and the slash: "Jämtland/Härjedalen" and "Jämtland–Härjedalen" are one
 * name.
 */
const JOINTS = /[\p{Pd}\u2212/\s\u0085]+/gu;

/** Invisible characters: soft hyphen, zero-width characters, byte order mark, direction marks. */
const UNSEEN = /\p{Cf}/gu;

/**
 * The form in which names are compared. Spellings that a reader takes for the same name have the same key.
 *
 * Ignores case, Unicode composition, surrounding white space and the kind of white space within, invisible characters,
 * full stops, and whether a hyphen, dash, slash or space joins the parts. Diacritics count: Habo is not Håbo.
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
    .trim();
}
