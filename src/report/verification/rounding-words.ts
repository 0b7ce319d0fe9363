import { roundingPhrase } from "../../explain/rounding-phrase.ts";
import type { Language } from "../../language/language.ts";
import { ROUNDING_WORDS } from "../../language/level-words.ts";
import { methodWords } from "../../language/method-words.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";

/** A rounding that a cause names, with its unit; an unknown method by its name. */
export function roundingWords(method: string, unit: bigint, lang: Language): string {
  return isMethod(method) ? roundingPhrase(method, unit, lang) : method;
}

/** A method that a cause names. */
export function namedMethod(method: string, lang: Language): string {
  return isMethod(method) ? methodWords(method, lang) : method;
}

function isMethod(method: string): method is RoundingMethod {
  return Object.hasOwn(ROUNDING_WORDS, method) || method.startsWith("own:");
}
