import type { OwnOptions } from "../rules/own-options.ts";

/** An own rule, weight or rounding as results have it; a rounding is its name alone. */
interface Own {
  readonly rule?: "own";
  readonly by?: "own";
  readonly name: string;
  readonly options?: OwnOptions;
}

type Words = (own: Own, lang: "sv" | "en") => string;

/** What an own rule, weight or rounding does, in the words of its definition; its name where that is not in use. */
export let ownWords: Words = ({ name }) => `"${name}"`;

/** Puts the words of definitions in use. */
export function useOwnWords(words: Words): void {
  ownWords = words;
}
