import type { InBoth } from "../../language/language.ts";

/** What each sentence of checked shares is said from. */
export interface RatioSentences {
  readonly consistent: (recipient: string, shares: number, low: string, high: string) => string;
  readonly single: (recipient: string) => string;
}

/** What is said of shares that agree. */
export const RATIO_SENTENCES: { readonly [S in keyof RatioSentences]: InBoth<RatioSentences[S]> } = {
  consistent: {
    sv: (recipient, shares, low, high) =>
      `${recipient}: ${shares} andelar stämmer överens. Vikten är mellan ${low} och ${high} av allas.`,
    en: (recipient, shares, low, high) =>
      `${recipient}: ${shares} shares agree. The weight is between ${low} and ${high} of everybody's.`,
  },
  single: {
    sv: (recipient) => `${recipient}: bara en andel, inget att jämföra.`,
    en: (recipient) => `${recipient}: only one share, nothing to compare.`,
  },
};
