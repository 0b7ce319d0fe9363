import type { InBoth, Language } from "../language/language.ts";
import { levelHeading } from "../language/level-words.ts";
import type { CountedLevel } from "../population/register.ts";
import { ownLevel } from "../recipients/in-use.ts";

const NATION: InBoth<string> = { sv: "Riket", en: "Nation" };

/** The heading of what a register counts, by its level. */
export function countedHeading(level: CountedLevel, lang: Language): string {
  return (level === "nation" && !ownLevel(level) ? NATION : levelHeading(level))[lang];
}
