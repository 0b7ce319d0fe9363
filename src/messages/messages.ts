import type { InBoth, Language } from "../language/language.ts";
import { wordOfLevel } from "../language/level-words.ts";
import { listOf, oneOf } from "../language/list-of.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Problem, ProblemCode, ProblemDetails } from "../problems/problem.ts";
import { ownLevel } from "../recipients/in-use.ts";
import { suggest } from "../recipients/suggest.ts";

/** Who reads a message: a person at the command, or the author of a program that calls the library. */
export type Reader = "command" | "library";

/** The way out in the words of the reader: an option of the command, or a name of the library. */
export type To = (command: string, library: string) => string;

/** A message for each code of a family of problems, in both languages, from the problem's facts. */
export type Messages<P> = { readonly [C in keyof P]: InBoth<(facts: P[C], to: To) => string> };

/** A problem of some families in words: a caller that shows only these does not load all other messages. */
export function describeBy<C extends ProblemCode>(
  messages: Messages<Pick<ProblemDetails, C>>,
  problem: Problem<C>,
  lang: Language,
  reader: Reader = "command",
): string {
  if (problem.words) return problem.words[lang];
  const message = messages[problem.code][lang] as (facts: unknown, to: To) => string;
  return message(problem.details, (command, library) => (reader === "command" ? command : library));
}

/** An amount with its unit. */
export const inKr: InBoth<(ore: bigint) => string> = {
  sv: (ore) => formatKr(ore, { lang: "sv", unit: true }),
  en: (ore) => formatKr(ore, { lang: "en", unit: true }),
};

/** Levels as the command takes them: län, region, kommun, skr. */
export function levelOptions(levels: readonly string[], lang: Language): string[] {
  return levels.map(TAKEN[lang]);
}

const TAKEN: InBoth<(level: string) => string> = {
  sv: (level) => (level === "association" && !ownLevel(level) ? "skr" : wordOfLevel(level).sv),
  en: (level) => level,
};

const DID_YOU_MEAN: InBoth<(names: string) => string> = {
  sv: (names) => `Menade du ${names}?`,
  en: (names) => `Did you mean ${names}?`,
};

/** `Did you mean X?` for the names given, or else what `otherwise` makes. */
export function didYouMean(names: readonly string[], lang: Language, otherwise: string): string {
  return names.length > 0 ? DID_YOU_MEAN[lang](oneOf(names, lang)) : otherwise;
}

/** `Did you mean X?` where a known name is near the word, or else all of them after `opening`. */
export function nearestOr(
  word: string,
  known: readonly string[],
  lang: Language,
  opening: string,
  most?: number,
): string {
  return didYouMean(suggest(word, known, 1), lang, `${opening} ${listOf(known, lang, most)}.`);
}
