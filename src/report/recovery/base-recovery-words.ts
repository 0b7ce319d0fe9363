import type { InBoth } from "../../language/language.ts";

/** What each sentence of a search for a base is said from. */
export interface BaseSentences {
  readonly basesFound: (bases: string) => string;
  readonly basesNone: string;
  readonly basesTried: (to: string, step: string) => string;
  readonly basesUndecided: (count: number) => string;
  readonly basesPartial: string;
}

/** What is said of a search for a base; amounts are written out already. */
export const BASE_SENTENCES: { readonly [S in keyof BaseSentences]: InBoth<BaseSentences[S]> } = {
  basesFound: {
    sv: (bases) => `Grundbelopp som gör tabellen entydig: ${bases}.`,
    en: (bases) => `Bases under which the table is unique: ${bases}.`,
  },
  basesNone: {
    sv: "Inget prövat grundbelopp gör tabellen entydig.",
    en: "No base that was tried makes the table unique.",
  },
  basesTried: {
    sv: (to, step) => `Prövade grundbelopp: 0 till ${to} i steg om ${step}.`,
    en: (to, step) => `Bases tried: 0 to ${to} by steps of ${step}.`,
  },
  basesUndecided: {
    sv: (count) =>
      count === 1
        ? "Under ett av dem passar flera riksantal; om det är ingenting sagt."
        : `Under ${count} av dem passar flera riksantal; om dem är ingenting sagt.`,
    en: (count) =>
      count === 1
        ? "Under one of them several national totals fit; nothing is said of that one."
        : `Under ${count} of them several national totals fit; nothing is said of those.`,
  },
  basesPartial: {
    sv: "Ofullständigt: sökningen avbröts. Om högre grundbelopp är ingenting sagt.",
    en: "Partial: the search was stopped. Nothing is said of greater bases.",
  },
};
