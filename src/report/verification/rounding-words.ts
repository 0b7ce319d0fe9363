import { roundingPhrase } from "../../explain/rounding-phrase.ts";
import type { Language } from "../../language/language.ts";
import { ROUNDING_WORDS } from "../../language/level-words.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";

/** A rounding that a cause names, with its unit; an unknown method by its name. */
export function roundingWords(method: string, unit: bigint, lang: Language): string {
  return isMethod(method) ? roundingPhrase(method, unit, lang) : method;
}

/** A method that a cause names. */
export function methodWords(method: string, lang: Language): string {
  return isMethod(method) ? ROUNDING_WORDS[method][lang] : method;
}

function isMethod(method: string): method is RoundingMethod {
  return Object.hasOwn(ROUNDING_WORDS, method);
}
