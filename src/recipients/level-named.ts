import type { Level } from "./recipient.ts";

/** The singular and plural words for recipients of each level, in both languages. */
const WORDS: Readonly<Record<Level, readonly string[]>> = {
  county: ["county", "counties", "län"],
  region: ["region", "regions", "regioner"],
  municipality: ["municipality", "municipalities", "kommun", "kommuner"],
  association: ["association", "associations", "skr"],
};

/**
 * The level that a word names, in Swedish or English, singular or plural, in any case; `undefined` if it names none.
 *
 * @example
 * ```ts
 * levelNamed("Kommuner"); // "municipality"
 * levelNamed("lan"); // undefined
 * ```
 */
export function levelNamed(word: string): Level | undefined {
  const asked = word.trim().normalize("NFC").toLowerCase();
  return (Object.keys(WORDS) as Level[]).find((level) => WORDS[level].includes(asked));
}
