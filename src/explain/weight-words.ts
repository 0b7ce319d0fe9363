import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { THE_LEVELS } from "../language/level-words.ts";
import { writeExact } from "../numbers/write-exact.ts";
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
    sv: ({ of }) => of.map((weight) => weightWords(weight, "sv")).join(" gånger "),
    en: ({ of }) => of.map((weight) => weightWords(weight, "en")).join(" times "),
  },
  mixed: {
    sv: ({ of }) =>
      of.map(({ percent, weight }) => `${writeExact(percent)} % ${weightWords(weight, "sv")}`).join(" och "),
    en: ({ of }) =>
      of.map(({ percent, weight }) => `${writeExact(percent)} % ${weightWords(weight, "en")}`).join(" and "),
  },
  mean: {
    sv: ({ of }) => `medelvärdet av ${of.map((weight) => weightWords(weight, "sv")).join(", ")}`,
    en: ({ of }) => `the mean of ${of.map((weight) => weightWords(weight, "en")).join(", ")}`,
  },
  summed: {
    sv: ({ over, of }) => `summan över ${THE_LEVELS[over].sv} av ${weightWords(of, "sv")}`,
    en: ({ over, of }) => `the sum over ${THE_LEVELS[over].en} of ${weightWords(of, "en")}`,
  },
  between: {
    sv: (weight) => `${weightWords(weight.of, "sv")} där ${limits(weight, "sv")}`,
    en: (weight) => `${weightWords(weight.of, "en")} where ${limits(weight, "en")}`,
  },
  least: {
    sv: ({ of }) => `det minsta av ${of.map((weight) => weightWords(weight, "sv")).join(" och ")}`,
    en: ({ of }) => `the least of ${of.map((weight) => weightWords(weight, "en")).join(" and ")}`,
  },
  received: {
    sv: () => "det som varje mottagare har fått enligt de tidigare reglerna",
    en: () => "what each received by the earlier rules",
  },
};

/** The limits of a count. The count is named if it is not the weight itself. */
const LIMITS: InBoth<{ it: string; from: string; below: string; and: string }> = {
  sv: { it: "den", from: "är minst", below: "är under", and: "och" },
  en: { it: "it", from: "is at least", below: "is below", and: "and" },
};

function limits({ count, from, below }: BetweenWeight, lang: Language): string {
  const words = LIMITS[lang];
  const parts = [
    ...(from ? [`${words.from} ${writeExact(from)}`] : []),
    ...(below ? [`${words.below} ${writeExact(below)}`] : []),
  ];
  return `${count ? weightWords(count, lang) : words.it} ${parts.join(` ${words.and} `)}`;
}

/** A weight in words: what a key shares or counts by. */
export function weightWords(weight: Weight, lang: Language): string {
  const words = WEIGHT_WORDS[weight.by][lang] as (weight: Weight) => string;
  return words(weight);
}
