import type { InBoth } from "../../language/language.ts";

/** The facts that each sentence of a search for a base needs. */
export interface BaseSentences {
  readonly basesFound: (bases: string) => string;
  readonly basesNone: string;
  readonly basesTried: (to: string, step: string) => string;
  readonly basesUndecided: (count: number) => string;
  readonly basesPartial: string;
}

/** The sentences about a search for a base; amounts are already text. */
export const BASE_SENTENCES: { readonly [S in keyof BaseSentences]: InBoth<BaseSentences[S]> } = {
  basesFound: {
    sv: (bases) => `Grundbelopp som gör tabellen entydig: ${bases}.`,
    en: (bases) => `Bases under which the table is unique: ${bases}.`,
  },
  basesNone: {
    sv: "Inget av de prövade grundbeloppen gör tabellen entydig.",
    en: "None of the bases tried makes the table unique.",
  },
  basesTried: {
    sv: (to, step) => `Prövade grundbelopp: 0 till ${to} i steg om ${step}.`,
    en: (to, step) => `Bases tried: 0 to ${to} by steps of ${step}.`,
  },
  basesUndecided: {
    sv: (count) =>
      count === 1
        ? "Med ett av dem passar flera riksantal, så det kan varken bekräftas eller uteslutas."
        : `Med ${count} av dem passar flera riksantal, så de kan varken bekräftas eller uteslutas.`,
    en: (count) =>
      count === 1
        ? "With one of them several national totals fit, so it can be neither confirmed nor ruled out."
        : `With ${count} of them several national totals fit, so they can be neither confirmed nor ruled out.`,
  },
  basesPartial: {
    sv: "Ofullständigt: sökningen avbröts. Högre grundbelopp är inte prövade.",
    en: "Partial: the search was stopped. Larger bases were not tried.",
  },
};
