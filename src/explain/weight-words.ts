import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { allOfLevel } from "../language/level-words.ts";
import { writeExact } from "../numbers/write-exact.ts";
import { ownWords } from "../own/own-words.ts";
import type { Weight, WeightKind } from "../rules/weight.ts";
import type { BetweenWeight } from "../rules/weights/between.ts";

type Words = {
  readonly [K in WeightKind]: InBoth<(weight: Extract<Weight, { by: K }>) => string>;
};

/** What each kind of weight is, as part of a sentence about a key. */
const WEIGHT_WORDS: Words = {
  population: {
    sv: ({ ages, date }) =>
      `folkmängden${ages ? ` ${ages.join("–")} år` : ""}${date ? ` den ${formatDate(date, "sv")}` : ""}`,
    en: ({ ages, date }) =>
      `population${ages ? ` aged ${ages.join("–")}` : ""}${date ? ` on ${formatDate(date, "en")}` : ""}`,
  },
  supplied: {
    sv: ({ source }) => `uppgifterna i överenskommelsen (${source})`,
    en: ({ source }) => `the figures in the agreement (${source})`,
  },
  indicator: {
    sv: ({ name, source }) => `"${name}" (${source})`,
    en: ({ name, source }) => `"${name}" (${source})`,
  },
  rate: {
    sv: ({ of, per }) => `${weightWords(of, "sv")} delat med ${weightWords(per, "sv")}`,
    en: ({ of, per }) => `${weightWords(of, "en")} divided by ${weightWords(per, "en")}`,
  },
  product: {
    sv: ({ of }) => joined(of, "sv", " gånger "),
    en: ({ of }) => joined(of, "en", " times "),
  },
  mixed: {
    sv: ({ of }) =>
      of.map(({ percent, weight }) => `${writeExact(percent)} % ${weightWords(weight, "sv")}`).join(" och "),
    en: ({ of }) =>
      of.map(({ percent, weight }) => `${writeExact(percent)} % ${weightWords(weight, "en")}`).join(" and "),
  },
  mean: {
    sv: ({ of }) => `medelvärdet av ${joined(of, "sv", ", ")}`,
    en: ({ of }) => `the mean of ${joined(of, "en", ", ")}`,
  },
  summed: {
    sv: ({ over, of }) => `summan över ${allOfLevel(over).sv} av ${weightWords(of, "sv")}`,
    en: ({ over, of }) => `the sum over ${allOfLevel(over).en} of ${weightWords(of, "en")}`,
  },
  between: {
    sv: (weight) => `${weightWords(weight.of, "sv")} (${limits(weight, "sv")})`,
    en: (weight) => `${weightWords(weight.of, "en")} (${limits(weight, "en")})`,
  },
  least: {
    sv: ({ of }) => `det minsta av ${joined(of, "sv", " och ")}`,
    en: ({ of }) => `the least of ${joined(of, "en", " and ")}`,
  },
  own: { sv: (own) => ownWords(own, "sv"), en: (own) => ownWords(own, "en") },
  received: {
    sv: () => "det som varje mottagare har fått enligt de tidigare reglerna",
    en: () => "what each received by the earlier rules",
  },
};

/** The limits of a count. The count is named if it is not the weight itself. */
const LIMITS: InBoth<readonly [from: string, below: string, and: string]> = {
  sv: ["minst ", "under ", " och "],
  en: ["at least ", "below ", " and "],
};

function limits({ count, from, below }: BetweenWeight, lang: Language): string {
  const [least, most, and] = LIMITS[lang];
  const parts = [...(from ? [least + writeExact(from)] : []), ...(below ? [most + writeExact(below)] : [])];
  return (count ? `${weightWords(count, lang)} ` : "") + parts.join(and);
}

function joined(of: readonly Weight[], lang: Language, by: string): string {
  return of.map((weight) => weightWords(weight, lang)).join(by);
}

/** A weight in words: what a key shares or counts by. */
export function weightWords(weight: Weight, lang: Language): string {
  const words = WEIGHT_WORDS[weight.by][lang] as (weight: Weight) => string;
  return words(weight);
}
