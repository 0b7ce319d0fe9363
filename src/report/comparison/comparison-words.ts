import type { Effect } from "../../compare/effects.ts";
import type { InBoth } from "../../language/language.ts";
import { PER_INHABITANT } from "../../language/per-inhabitant.ts";

/** The headings of a comparison. */
export const COMPARISON_HEADINGS: Readonly<
  Record<Effect | "before" | "after" | "difference" | "percent" | "perInhabitant", InBoth<string>>
> = {
  before: { sv: "Före", en: "Before" },
  after: { sv: "Efter", en: "After" },
  difference: { sv: "Skillnad", en: "Difference" },
  percent: { sv: "Procent", en: "Percent" },
  perInhabitant: PER_INHABITANT,
  money: { sv: "Pengar", en: "Money" },
  key: { sv: "Nyckel", en: "Key" },
  population: { sv: "Folkmängd", en: "Population" },
  rounding: { sv: "Avrundning", en: "Rounding" },
};

/** What each effect is, as a clause. */
export const EFFECT_WORDS: Readonly<Record<Effect, InBoth<string>>> = {
  money: { sv: "samma andel av det nya beloppet", en: "the same share of the new money" },
  key: {
    sv: "de nya posterna och nycklarna, med den gamla folkmängden",
    en: "the new lines and keys, by the old population",
  },
  population: { sv: "den nya folkmängden", en: "the new population" },
  rounding: { sv: "de nya avrundningarna", en: "the new roundings" },
};
