import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { counted, listOf } from "../../language/list-of.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import type { BesidesDate, Cause } from "../../verify/causes/cause.ts";
import type { NearCause } from "../../verify/causes/near-cause.ts";
import { COMPUTED_CAUSES } from "./computed-causes.ts";
import { PRINTED_CAUSES } from "./printed-causes.ts";
import { roundingWords } from "./rounding-words.ts";
import type { WordsOfCause } from "./words-of-cause.ts";

const WORDS: WordsOfCause = /* @__PURE__ */ (() => ({ ...COMPUTED_CAUSES, ...PRINTED_CAUSES }))();

/**
 * A cause in words: the hypothesis, how many of the wrong figures it explains exactly, and what to do. `wrong` is how
 * many wrong figures the table has, where that is known.
 *
 * @example
 * ```ts
 * import { type Cause, describeCause } from "fordela/verify";
 * const cause: Cause = { code: "rows-swapped", cells: ["B2", "B3"], details: { names: ["Gotland", "Halland"] } };
 * describeCause(cause, { lang: "en" }).split(". ")[0]; // "Gotland and Halland have each other's amounts (B2, B3)"
 * ```
 */
export function describeCause(cause: Cause, options: { readonly lang?: Language | undefined } = {}): string {
  checkArgument("describeCause", "cause", cause, "{code details}");
  checkOptions("describeCause", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  return causeSentences(cause, EXPLAINS[lang](cause.cells.length), lang);
}

/**
 * The same for a table whose number of wrong figures is known, with how many of them the cause explains. A cause of other
 * problems than wrong figures, such as a row that appears twice, explains none.
 */
export function causeAmong(cause: Cause, explained: number, wrong: number, lang: Language): string {
  return causeSentences(cause, explained === 0 ? "" : EXPLAINS_OF[lang](explained, wrong), lang);
}

/** What a cause supposes and which figures it does not give, where no cause gives them all. */
export function nearMissWords({ cause, misses }: NearCause, lang: Language): string {
  return NEAREST[lang](hypothesisOf(cause, lang), listOf(misses, lang));
}

const NEAREST: InBoth<(hypothesis: string, misses: string) => string> = {
  sv: (hypothesis, misses) =>
    `Närmast, men inte bevisat: ${hypothesis}. Det ger alla belopp i kolumnen utom ${misses}.`,
  en: (hypothesis, misses) =>
    `Nearest, but not proven: ${hypothesis}. That gives every figure of the column except ${misses}.`,
};

function hypothesisOf(cause: Cause, lang: Language): string {
  return `${wordsOf(cause, lang)[0]}${besides(cause, lang)}`;
}

function wordsOf(cause: Cause, lang: Language): readonly [hypothesis: string, remedy: string] {
  const words = WORDS[cause.code][lang] as (
    facts: Cause["details"],
    cells: readonly string[],
    at: string,
  ) => readonly [hypothesis: string, remedy: string];
  return words(cause.details, cause.cells, listOf(cause.cells, lang));
}

function causeSentences(cause: Cause, explains: string, lang: Language): string {
  const [, remedy] = wordsOf(cause, lang);
  // Without a remedy nothing is wrong, so it explains no wrong figure.
  return [`${hypothesisOf(cause, lang)}.`, remedy && explains, remedy].filter(Boolean).join(" ");
}

/** What differs besides: the register, where that is not the cause itself, and the rounding. */
function besides({ code, details }: Cause, lang: Language): string {
  const { register, date, rounding: method, unit } = details as BesidesDate;
  const dated = code !== "other-date" && register !== undefined && date !== undefined;
  const facts = [
    ...(dated ? [BY_REGISTER[lang](register, date)] : []),
    ...(method !== undefined && unit !== undefined ? [ROUNDED[lang](roundingWords(method, unit, lang))] : []),
  ];
  return facts.map((fact) => `, ${fact}`).join("");
}

const BY_REGISTER: InBoth<(register: string, date: string) => string> = {
  sv: (register, date) => `med folkmängden den ${formatDate(date, "sv")} (register ${register})`,
  en: (register, date) => `with the population on ${formatDate(date, "en")} (register ${register})`,
};

const ROUNDED: InBoth<(rounding: string) => string> = {
  sv: (words) => `avrundat ${words}`,
  en: (words) => `rounded ${words}`,
};

const EXPLAINS: InBoth<(count: number) => string> = {
  sv: (count) => `Det förklarar ${counted(count, "felaktigt belopp", "felaktiga belopp")} exakt.`,
  en: (count) => `That explains ${counted(count, "wrong figure", "wrong figures")} exactly.`,
};

const EXPLAINS_OF: InBoth<(explained: number, wrong: number) => string> = {
  sv: (explained, wrong) =>
    explained < wrong
      ? `Det förklarar ${explained} av ${wrong} fel.`
      : `Det förklarar ${wrong === 1 ? "felet" : `alla ${wrong} fel`}.`,
  en: (explained, wrong) =>
    explained < wrong
      ? `That explains ${explained} of ${wrong} wrong figures.`
      : `That explains ${wrong === 1 ? "the wrong figure" : `all ${wrong} wrong figures`}.`,
};
