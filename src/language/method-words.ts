import { ownWords } from "../own/own-words.ts";
import type { KnownMethod, RoundingMethod } from "../rounding/rounding-method.ts";
import type { Language } from "./language.ts";
import { ROUNDING_WORDS } from "./level-words.ts";

/** What a rounding method does, in a few words; an own one as its definition words it. */
export function methodWords(method: RoundingMethod, lang: Language): string {
  return ROUNDING_WORDS[method as KnownMethod]?.[lang] ?? ownWords({ name: method }, lang);
}
