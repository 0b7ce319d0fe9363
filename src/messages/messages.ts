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

/** A message for each code of a family of problems, in one language, from the problem's facts. */
export type Words<P> = { readonly [C in keyof P]: (facts: P[C], to: To) => string };

/** The messages of a family in both languages; a program that shows one of them imports the words of that one. */
export type Messages<P> = InBoth<Words<P>>;

type Every<Family> = (Family extends unknown ? (one: Family) => void : never) extends (
  every: infer All,
) => void
  ? All
  : never;

/** The messages of several families as those of one; of a code that two have, the last message. */
export function joined<const Families extends readonly InBoth<object>[]>(
  ...families: Families
): Every<Families[number]> {
  const every = (lang: Language): object => Object.assign({}, ...families.map((family) => family[lang]));
  return { sv: every("sv"), en: every("en") } as InBoth<object> as Every<Families[number]>;
}

/** A problem of some families in words: a caller that shows only these does not load all other messages. */
export function describeBy<C extends ProblemCode>(
  messages: Messages<Pick<ProblemDetails, C>>,
  problem: Problem<C>,
  lang: Language,
  reader: Reader = "command",
): string {
  if (problem.words) return problem.words[lang];
  const message = messages[lang][problem.code] as (facts: unknown, to: To) => string;
  return message(problem.details, (command, library) => (reader === "command" ? command : library));
}

/** An amount with its unit. */
export const inKr: InBoth<(ore: bigint) => string> = {
  sv: (ore) => formatKr(ore, { lang: "sv", unit: true }),
  en: (ore) => formatKr(ore, { lang: "en", unit: true }),
};

/** Levels as the command takes them in Swedish: län, region, kommun, skr. */
export function levelsSv(levels: readonly string[]): string[] {
  return levels.map((level) => (level === "association" && !ownLevel(level) ? "skr" : wordOfLevel(level).sv));
}

/** `Menade du X?` for the names given, or else what `otherwise` makes. */
export function didYouMeanSv(names: readonly string[], otherwise: string): string {
  return names.length > 0 ? `Menade du ${oneOf(names, "sv")}?` : otherwise;
}

/** `Did you mean X?` for the names given, or else what `otherwise` makes. */
export function didYouMeanEn(names: readonly string[], otherwise: string): string {
  return names.length > 0 ? `Did you mean ${oneOf(names, "en")}?` : otherwise;
}

/** `Menade du X?` where a known name is near the word, or else all of them after `opening`. */
export function nearestSv(word: string, known: readonly string[], opening: string, most?: number): string {
  return didYouMeanSv(suggest(word, known, 1), `${opening} ${listOf(known, "sv", most)}.`);
}

/** `Did you mean X?` where a known name is near the word, or else all of them after `opening`. */
export function nearestEn(word: string, known: readonly string[], opening: string, most?: number): string {
  return didYouMeanEn(suggest(word, known, 1), `${opening} ${listOf(known, "en", most)}.`);
}
