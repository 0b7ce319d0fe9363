import type { TraceStep } from "../allocate/trace.ts";
import { formatDate } from "../language/format-date.ts";
import { formatWeight } from "../language/format-weight.ts";
import type { InBoth, Language } from "../language/language.ts";
import { STATUS_WORDS } from "../language/words.ts";
import { formatKr } from "../money/format-kr.ts";
import type { RegisterInfo } from "../population/register.ts";
import type { RuleKind } from "../rules/rule.ts";

/** What a phrase is made from: the amount in words, the step, and whether it is the key's first. */
export interface PhraseParts {
  readonly amount: string;
  readonly step: TraceStep;
  readonly first: boolean;
}

type Phrase = InBoth<(parts: PhraseParts) => string>;

const shared: Phrase = {
  sv: (parts) => `${parts.amount} av ${pot(parts, "sv")}, efter ${weights(parts.step, "sv")}`,
  en: (parts) => `${parts.amount} of ${pot(parts, "en")}, by ${weights(parts.step, "en")}`,
};

const equal: Phrase = {
  sv: (parts) => `${parts.amount} av ${pot(parts, "sv")}, lika till alla`,
  en: (parts) => `${parts.amount} of ${pot(parts, "en")}, the same to each`,
};

/** What each kind of rule gave, as part of a sentence. The rules of a key within a rule stand in its place. */
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
    sv: ({ amount, step }) => `${amount} för ${counted(step, "sv", "det som räknas")}${reduced(step, "sv")}`,
    en: ({ amount, step }) => `${amount} for ${counted(step, "en", "what is counted")}${reduced(step, "en")}`,
  },
  steps: {
    sv: ({ amount, step }) => `${amount} enligt trappsteget för ${counted(step, "sv", "antalet")}`,
    en: ({ amount, step }) => `${amount} by the step for ${counted(step, "en", "the count")}`,
  },
  published: {
    sv: ({ amount, step }) => `${amount} enligt publicerad tabell (${step.source}), inte beräknat`,
    en: ({ amount, step }) => `${amount} as published (${step.source}), not computed`,
  },
  levelled: {
    sv: ({ amount, step }) => `${amount} i nivåjustering, efter ${weights(step, "sv")}`,
    en: ({ amount, step }) => `${amount} as level adjustment, by ${weights(step, "en")}`,
  },
  returned: {
    sv: ({ amount }) => `${amount} av det som inte betalas ut`,
    en: ({ amount }) => `${amount} of what is not paid out`,
  },
};

function pot({ step, first }: PhraseParts, lang: Language): string {
  const { numerator, denominator } = step.before;
  const before = formatKr(numerator / denominator, { lang, unit: true });
  const { via, among } = step.step;
  if (via) return lang === "sv" ? `${via.recipient.name}s ${before}` : `${before} for ${via.recipient.name}`;
  if (among) return lang === "sv" ? `delposten ${before}` : `the part of ${before}`;
  if (lang === "sv") return first ? `postens ${before}` : `de ${before} som återstår`;
  return first ? `the line's ${before}` : `the ${before} that remain`;
}

/** A share at a bound is the bound, and no weight explains it. */
function bounded({ step, index }: TraceStep, lang: Language, amount: string): string | undefined {
  const at = step.bounded?.at[index];
  if (!at) return undefined;
  const words = {
    min: { sv: "minimibeloppet", en: "the minimum" },
    max: { sv: "högsta beloppet", en: "the maximum" },
  };
  return lang === "sv" ? `${amount}, ${words[at].sv}` : `${amount}, ${words[at].en}`;
}

function counted({ weight, step }: TraceStep, lang: Language, otherwise: string): string {
  return weight === null ? otherwise : formatWeight(weight, step.scale ?? 1n, lang);
}

function reduced({ step }: TraceStep, lang: Language): string {
  if (!step.reduced) return "";
  const percent = formatWeight(step.reduced.numerator * 100n, step.reduced.denominator, lang);
  return lang === "sv"
    ? `, nedsatt till ${percent} % av anspråket`
    : `, reduced to ${percent} % of the claim`;
}

function weights({ rule, weight, weightSum, uses, step }: TraceStep, lang: Language): string {
  const figure = (value: bigint | null): string => formatWeight(value ?? 0n, step.scale ?? 1n, lang);
  const share = `${figure(weight)} ${lang === "sv" ? "av" : "of"} ${figure(weightSum)}`;
  const registers = uses.map(({ register }) => inRegister(register, lang)).join("; ");
  const from = registers === "" ? "" : ` (${registers})`;
  if ("weight" in rule && rule.weight.by === "population")
    return `${share} ${people(rule.weight.ages, lang)}${from}`;
  return lang === "sv" ? `vikten ${share}${from}` : `the weight ${share}${from}`;
}

function people(ages: readonly [number, number] | undefined, lang: Language): string {
  const word = lang === "sv" ? "invånare" : "inhabitants";
  if (!ages) return word;
  const cohorts = ages[1] - ages[0] + 1;
  return lang === "sv"
    ? `${word} ${ages.join("–")} år, ${cohorts} ${cohorts === 1 ? "årskull" : "årskullar"}`
    : `${word} aged ${ages.join("–")}, ${cohorts} ${cohorts === 1 ? "cohort" : "cohorts"}`;
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
