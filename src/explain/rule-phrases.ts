import type { TraceStep } from "../allocate/trace.ts";
import { formatDate } from "../language/format-date.ts";
import { formatWeight } from "../language/format-weight.ts";
import type { InBoth, Language } from "../language/language.ts";
import { STATUS_WORDS } from "../language/level-words.ts";
import { allOf, counted } from "../language/list-of.ts";
import { formatKr } from "../money/format-kr.ts";
import { sum } from "../numbers/sum.ts";
import { ownWords } from "../own/own-words.ts";
import type { RegisterInfo } from "../population/register.ts";
import type { OwnRule } from "../rules/own-rule.ts";
import type { ProportionalRule } from "../rules/proportional.ts";
import type { Rule, RuleKind } from "../rules/rule.ts";
import type { Weight } from "../rules/weight.ts";
import { weightWords } from "./weight-words.ts";

/** What a phrase is made from: the amount and its weights in words, the step, and whether it is the key's first. */
export interface PhraseParts {
  readonly amount: string;
  readonly weights: string;
  readonly step: TraceStep;
  readonly first: boolean;
}

type Phrase = InBoth<(parts: PhraseParts) => string>;

const shared: Phrase = {
  sv: (parts) => `${parts.amount} av ${pot(parts, "sv")}, efter ${parts.weights}`,
  en: (parts) => `${parts.amount} of ${pot(parts, "en")}, by ${parts.weights}`,
};

const equal: Phrase = {
  sv: (parts) => `${parts.amount} av ${pot(parts, "sv")}, lika till alla`,
  en: (parts) => `${parts.amount} of ${pot(parts, "en")}, in equal parts`,
};

/** What each kind of rule gave, as part of a sentence. The rules of a key within a rule take its place. */
export const RULE_PHRASES: Readonly<Record<RuleKind, Phrase>> = {
  fixed: {
    sv: ({ amount }) => `${amount} i fast belopp`,
    en: ({ amount }) => `${amount} as a fixed amount`,
  },
  proportional: {
    sv: (parts) => bounded(parts.step, "sv", parts.amount) ?? shared.sv(parts),
    en: (parts) => bounded(parts.step, "en", parts.amount) ?? shared.en(parts),
  },
  equal,
  percent: equal,
  twoStep: equal,
  perUnit: {
    sv: ({ amount, step }) => `${amount} för ${count(step, "sv")}${reduced(step, "sv")}`,
    en: ({ amount, step }) => `${amount} for ${count(step, "en")}${reduced(step, "en")}`,
  },
  steps: {
    sv: ({ amount, step }) => `${amount}, trappsteget för ${count(step, "sv")}`,
    en: ({ amount, step }) => `${amount}, the step for ${count(step, "en")}`,
  },
  published: {
    sv: ({ amount, step }) => `${amount} enligt publicerad tabell (${step.source}), inte beräknat`,
    en: ({ amount, step }) => `${amount} as published (${step.source}), not computed`,
  },
  levelled: {
    sv: ({ amount, weights }) => `${amount} i nivåjustering, efter ${weights}`,
    en: ({ amount, weights }) => `${amount} as level adjustment, by ${weights}`,
  },
  own: { sv: (parts) => own(parts, "sv"), en: (parts) => own(parts, "en") },
  returned: {
    sv: ({ amount }) => `${amount} av det som inte betalas ut`,
    en: ({ amount }) => `${amount} of what is not paid out`,
  },
};

/** What an own rule gave, with the words of its definition; those alone where they name the amount. */
function own(parts: PhraseParts, lang: Language): string {
  const { step, amount } = parts;
  const words = ownWords(step.rule as OwnRule, lang);
  if (step.weight !== null) return `${shared[lang](parts)} (${words})`;
  return ` ${words} `.includes(` ${amount} `) ? words : `${amount} (${words})`;
}

interface PhraseWords {
  /** The money that a rule shares: within a county, of a part of the line, of the line, or of what is left of it. */
  readonly via: (name: string, before: string) => string;
  readonly among: (before: string) => string;
  readonly line: (before: string) => string;
  readonly left: (before: string) => string;
  readonly min: (amount: string) => string;
  readonly max: (amount: string) => string;
  readonly reduced: (percent: string) => string;
  readonly of: (weight: string, sum: string) => string;
  readonly by: string;
  readonly people: string;
  readonly aged: (ages: string, cohorts: number) => string;
}

const WORDS: { readonly [W in keyof PhraseWords]: InBoth<PhraseWords[W]> } = {
  via: {
    sv: (name, before) => `${genitive(name)} ${before}`,
    en: (name, before) => `the ${before} for ${name}`,
  },
  among: {
    sv: (before) => `delposten ${before}`,
    en: (before) => `the part of ${before}`,
  },
  line: {
    sv: (before) => `postens ${before}`,
    en: (before) => `the line's ${before}`,
  },
  left: {
    sv: (before) => `de ${before} som återstår`,
    en: (before) => `the ${before} that remain`,
  },
  min: {
    sv: (amount) => `${amount}, minimibeloppet`,
    en: (amount) => `${amount}, the minimum`,
  },
  max: {
    sv: (amount) => `${amount}, högsta beloppet`,
    en: (amount) => `${amount}, the maximum`,
  },
  reduced: {
    sv: (percent) => `, nedsatt till ${percent} % av anspråket`,
    en: (percent) => `, reduced to ${percent} % of the claim`,
  },
  of: {
    sv: (weight, sum) => `${weight} av ${sum}`,
    en: (weight, sum) => `${weight} of ${sum}`,
  },
  by: { sv: " enligt ", en: " by " },
  people: { sv: "invånare", en: "inhabitants" },
  aged: {
    sv: (ages, cohorts) => `invånare ${ages} år, ${counted(cohorts, "årskull", "årskullar")}`,
    en: (ages, cohorts) => `inhabitants aged ${ages}, ${counted(cohorts, "cohort", "cohorts")}`,
  },
};

function pot({ step, first }: PhraseParts, lang: Language): string {
  const free = amongFree(step);
  const { numerator, denominator } = free.before;
  const before = formatKr(numerator / denominator, { lang, unit: true });
  const { via, among } = step.step;
  if (free.weightSum !== step.weightSum) return WORDS.left[lang](before);
  if (via) return WORDS.via[lang](via.recipient.name, before);
  if (among) return WORDS.among[lang](before);
  return (first ? WORDS.line : WORDS.left)[lang](before);
}

/** What is shared by the weights: not the money of recipients at a bound, nor by their weights, where the others pay for them. */
function amongFree(traced: TraceStep): Pick<TraceStep, "before" | "weightSum"> {
  const { bounded: bound, weights } = traced.step;
  if (!bound?.rate || !weights || (traced.rule as ProportionalRule).bounds === "top-up") return traced;
  const weightSum = sum(weights.filter((_, index) => bound.at[index] === null));
  const { numerator, denominator } = bound.rate;
  return { weightSum, before: { numerator: numerator * weightSum, denominator } };
}

/** A share at a bound equals the bound; no weight explains it. */
function bounded({ step, index }: TraceStep, lang: Language, amount: string): string | undefined {
  const at = step.bounded?.at[index];
  return at ? WORDS[at][lang](amount) : undefined;
}

/** What a step counted, and by which weights; those alone where they are several. */
function count(step: TraceStep, lang: Language): string {
  const weights = weightsOf(step.rule);
  const figure = step.weight === null ? "" : formatWeight(step.weight, step.step.scale ?? 1n, lang);
  const [by] = weights;
  const words = allOf(
    weights.map((one) => weightWords(one, lang)),
    lang,
  );
  const named =
    figure && by?.by === "population"
      ? `${figure} ${people(by.ages, lang)}`
      : `${figure}${figure && WORDS.by[lang]}${words}`;
  return named + registers(step, lang);
}

/** The weights that a rule names. */
function weightsOf(rule: Rule): readonly Weight[] {
  if ("units" in rule) return rule.units.map(({ count }) => count);
  return "count" in rule ? [rule.count] : [];
}

function reduced({ step }: TraceStep, lang: Language): string {
  if (!step.reduced) return "";
  return WORDS.reduced[lang](formatWeight(step.reduced.numerator * 100n, step.reduced.denominator, lang));
}

/**
 * The weight that a step shares by, with the registers where it was counted: "132 708 of 10 587 140 inhabitants", or
 * "the population squared, 2 040 of 12 795".
 */
export function weightsPhrase(traced: TraceStep, lang: Language): string {
  const { rule, weight, step } = traced;
  const { weightSum } = amongFree(traced);
  const figure = (value: bigint | null): string => formatWeight(value ?? 0n, step.scale ?? 1n, lang);
  const share = WORDS.of[lang](figure(weight), figure(weightSum));
  const by = "weight" in rule ? rule.weight : undefined;
  const named =
    by?.by === "population"
      ? `${share} ${people(by.ages, lang)}`
      : `${by ? `${weightWords(by, lang)}, ` : ""}${share}`;
  return named + registers(traced, lang);
}

/** The registers where the people of a step were counted. */
function registers({ uses }: TraceStep, lang: Language): string {
  const all = uses.map(({ register }) => inRegister(register, lang)).join("; ");
  return all && ` (${all})`;
}

function people(ages: readonly [number, number] | undefined, lang: Language): string {
  return ages ? WORDS.aged[lang](ages.join("–"), ages[1] - ages[0] + 1) : WORDS.people[lang];
}

/** A Swedish name's genitive; a name that ends in s stays unchanged. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

function inRegister({ id, date, status }: RegisterInfo, lang: Language): string {
  const day = formatDate(date, lang);
  if (status === "official") return `SCB, ${day}`;
  const from = {
    supplied: id,
    recovered: STATUS_WORDS.recovered[lang],
    preliminary: `SCB, ${STATUS_WORDS.preliminary[lang]}`,
  };
  return `${from[status]}, ${day}`;
}
