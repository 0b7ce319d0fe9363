import { levelsInUse, ownLevel } from "./in-use.ts";
import type { Level, SwedishLevel } from "./recipient.ts";

/** The singular and plural words for recipients of each level, in both languages. */
const WORDS: Readonly<Record<SwedishLevel, readonly string[]>> = {
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
  return levelsInUse().find((level) => {
    const own = ownLevel(level);
    const words = own
      ? [own.one, own.several].flatMap(({ sv, en }) => [sv, en])
      : (WORDS[level as SwedishLevel] ?? []);
    return [level, ...words].some((one) => one.toLowerCase() === asked);
  });
}
