import type { TraceStep } from "../allocate/trace.ts";
import { formatCount, formatKr } from "../money/format-money.ts";
import type { Rule, RuleKind } from "../rules/rule.ts";
import { formatDate } from "./format-date.ts";
import type { InBoth, Language } from "./language.ts";
import { STATUS_WORDS } from "./words.ts";

/** What a phrase is made from: the amount in words, the step, and whether it is the key's first. */
export interface PhraseParts {
  readonly amount: string;
  readonly step: TraceStep;
  readonly first: boolean;
}

/** What each kind of rule gave, as part of a sentence. */
export const RULE_PHRASES: Readonly<Record<RuleKind, InBoth<(parts: PhraseParts) => string>>> = {
  fixed: {
    sv: ({ amount }) => `${amount} i fast belopp`,
    en: ({ amount }) => `${amount} as a fixed amount`,
  },
  proportional: {
    sv: (parts) => `${parts.amount} av ${pot(parts, "sv")}, efter ${weights(parts.step, "sv")}`,
    en: (parts) => `${parts.amount} of ${pot(parts, "en")}, by ${weights(parts.step, "en")}`,
  },
  equal: {
    sv: (parts) => `${parts.amount} av ${pot(parts, "sv")}, lika till alla`,
    en: (parts) => `${parts.amount} of ${pot(parts, "en")}, the same to each`,
  },
};

function pot({ step, first }: PhraseParts, lang: Language): string {
  const { numerator, denominator } = step.before;
  const before = formatKr(numerator / denominator, { lang, unit: true });
  if (lang === "sv") return first ? `postens ${before}` : `de ${before} som återstår`;
  return first ? `the line's ${before}` : `the ${before} that remain`;
}

function weights({ rule, weight, weightSum, use }: TraceStep, lang: Language): string {
  const share = `${formatCount(weight ?? 0n, lang)} ${lang === "sv" ? "av" : "of"} ${formatCount(weightSum ?? 0n, lang)}`;
  if (!use) return lang === "sv" ? `vikten ${share}` : `the weight ${share}`;
  return `${share} ${people(rule, lang)} (${counted(use.register, lang)})`;
}

function people(rule: Rule, lang: Language): string {
  const ages = "weight" in rule && rule.weight.by === "population" ? rule.weight.ages : undefined;
  const word = lang === "sv" ? "invånare" : "inhabitants";
  if (!ages) return word;
  const cohorts = ages[1] - ages[0] + 1;
  return lang === "sv"
    ? `${word} ${ages.join("–")} år, ${cohorts} årskullar`
    : `${word} aged ${ages.join("–")}, ${cohorts} cohorts`;
}

function counted({ id, date, status }: NonNullable<TraceStep["use"]>["register"], lang: Language): string {
  const day = formatDate(date, lang);
  if (status === "official") return `SCB, ${day}`;
  const from = {
    supplied: id,
    recovered: STATUS_WORDS.recovered[lang],
    preliminary: `SCB, ${STATUS_WORDS.preliminary[lang]}`,
  };
  return `${from[status]}, ${day}`;
}
