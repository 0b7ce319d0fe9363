import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { neededFigures, weightsIn } from "../agreements/needed-figures.ts";
import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { levelWords } from "../language/level-words.ts";
import { methodWords } from "../language/method-words.ts";
import { formatKr } from "../money/format-kr.ts";
import { writeExact } from "../numbers/write-exact.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import { inItsWords, ownLevel } from "../recipients/in-use.ts";
import type { PopulationWeight } from "../rules/weights/population.ts";
import { keyWords } from "./key-words.ts";
import { roundingPhrase, TIE_RULE_WORDS, whole } from "./rounding-phrase.ts";

/**
 * An agreement in words: a line for what it is, and one for each of its lines with the amount, the recipients and the
 * key.
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { describeAgreement } from "fordela/words";
 * describeAgreement(agreementOf("2025"), { lang: "en" }).find((line) => line.startsWith("lan-suicid"));
 * // "lan-suicidprevention: SEK 200,000,000 to counties. SEK 5,000,000 to each, the rest by population."
 * ```
 */
export function describeAgreement(
  agreement: Agreement,
  options: { readonly lang?: Language | undefined } = {},
): string[] {
  checkArgument("describeAgreement", "agreement", agreement, "{id population areas lines stated}");
  checkOptions("describeAgreement", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  return inItsWords({ agreement }, () => agreementWords(agreement, lang));
}

function agreementWords(agreement: Agreement, lang: Language): string[] {
  const { id, title, source, population, lines, unsupported = [] } = agreement;
  return [
    `${title} (${id}). ${source}.`,
    ...(lines.some((line) => countsIn(line).length > 0)
      ? [SENTENCES.counted[lang](formatDate(population.date, lang), population, lines.some(isOwn))]
      : []),
    ...lines.map((line) => `${line.id}: ${lineWords(line, lang)}`),
    ...unsupported.map((one) => SENTENCES.unsupported[lang](sentence(one.reason), one.id)),
    ...neededWords(agreement, lang),
  ];
}

/** The figures that the caller must supply, one line for each. */
export function neededWords(agreement: Agreement, lang: Language): string[] {
  const { indicators, amounts } = neededFigures(agreement);
  return [
    ...registersNeeded(agreement, lang),
    ...indicators.map(({ name, source }) => SENTENCES.indicator[lang](name, source)),
    ...amounts.map((line) => SENTENCES.amount[lang](line)),
  ];
}

/** The registers of own recipients, whom no bundled register counts. */
function registersNeeded({ lines, population }: Agreement, lang: Language): string[] {
  const needed = lines
    .filter(isOwn)
    .flatMap((line) =>
      countsIn(line).map(({ ages, date = population.date }) =>
        SENTENCES.register[lang](levelWords(line.level)[lang], formatDate(date, lang), ages?.join("–")),
      ),
    );
  return [...new Set(needed)];
}

/** Whether a line is to recipients of the agreement's own. */
function isOwn({ level }: AgreedLine): boolean {
  return ownLevel(level) !== undefined;
}

/** The counts of people in a line's key. */
function countsIn({ key }: AgreedLine): PopulationWeight[] {
  return weightsIn<PopulationWeight>(key, "population");
}

interface AgreementSentences {
  readonly counted: (day: string, population: Agreement["population"], isOwn: boolean) => string;
  readonly unsupported: (reason: string, id: string) => string;
  readonly register: (of: string, day: string, ages: string | undefined) => string;
  readonly indicator: (name: string, source: string) => string;
  readonly amount: (line: string) => string;
  readonly to: (amount: string | null, recipients: string) => string;
  readonly share: (percent: string, of: string) => string;
  readonly eligibility: (who: Eligibility) => string;
  readonly rounding: (parts: readonly string[], source: string) => string;
  readonly component: () => string;
  readonly ties: (rule: string) => string;
  readonly unit: (unit: string) => string;
}

const SENTENCES: { readonly [S in keyof AgreementSentences]: InBoth<AgreementSentences[S]> } = {
  counted: {
    sv: (day, { by, reason }) => `Folkmängd: ${day} (${by === "stated" ? "angivet" : "valt"}: ${reason}).`,
    en: (day, { by, reason }, isOwn) =>
      `Population: ${day} (${by}; reason${isOwn ? "" : ", in Swedish"}: ${reason}).`,
  },
  unsupported: {
    sv: (reason, id) =>
      `Kan inte räknas: ${reason} Vill du fördela ändå, utan det villkoret: --accept ${id}.`,
    en: (reason, id) => `Cannot be computed: ${reason} To allocate without this term: --accept ${id}.`,
  },
  register: {
    sv: (of, day, ages) =>
      `Behövs för att fördela: --population FIL (antal personer, ${of}${ages === undefined ? "" : `, ${ages} år`}, ${day}).`,
    en: (of, day, ages) =>
      `Required to allocate: --population FILE (people of ${of}${ages === undefined ? "" : `, aged ${ages}`}, ${day}).`,
  },
  indicator: {
    sv: (name, source) => `Behövs för att fördela: --indicator ${name}=FIL (${source}).`,
    en: (name, source) => `Required to allocate: --indicator ${name}=FILE (${source}).`,
  },
  amount: {
    sv: (line) => `Behövs för att fördela: --set ${line}.amount=BELOPP; överenskommelsen anger inget belopp.`,
    en: (line) => `Required to allocate: --set ${line}.amount=AMOUNT; the agreement states no amount.`,
  },
  to: {
    sv: (amount, recipients) => `${amount ?? "inget angivet belopp"} till ${recipients}`,
    en: (amount, recipients) => `${amount ?? "no stated amount"} to ${recipients}`,
  },
  share: {
    sv: (percent, of) => `Beloppet är ${percent} % av ${of}`,
    en: (percent, of) => `The amount is ${percent} % of ${of}`,
  },
  eligibility: {
    sv: ({ only, except, others, source }) =>
      `Deltar: ${limits({ bara: only, inte: except }, " och ")}; ${others === "reshared" ? "de andras del delas av dem som deltar" : "de andras del betalas inte ut"} (${source})`,
    en: ({ only, except, others, source }) =>
      `Takes part: ${limits({ only, not: except }, " and ")}; ${others === "reshared" ? "the others' part is shared by those who do" : "the others' part is not paid out"} (${source})`,
  },
  rounding: {
    sv: (parts, source) => `Avrundning: ${parts.join(", ")} (${source})`,
    en: (parts, source) => `Rounding: ${parts.join(", ")} (${source})`,
  },
  component: { sv: () => "varje del för sig", en: () => "each part on its own" },
  ties: { sv: (rule) => `vid lika anspråk ${rule}`, en: (rule) => `ties by ${rule}` },
  unit: { sv: (unit) => `till ${unit}`, en: (unit) => `to ${unit}` },
};

/** Lists of codes with the word of each: only these, not those. */
function limits(lists: Readonly<Record<string, readonly string[] | undefined>>, and: string): string {
  return Object.entries(lists)
    .flatMap(([word, codes]) => (codes ? [`${word} ${codes.join(", ")}`] : []))
    .join(and);
}

type Eligibility = NonNullable<AgreedLine["eligibility"]>;

function lineWords(line: AgreedLine, lang: Language): string {
  const key = keyWords(line.key, lang, line.level);
  const amount = line.amount === null ? null : formatKr(line.amount, { lang, unit: true });
  const to = SENTENCES.to[lang](amount, levelWords(line.level)[lang]);
  const sentences = [
    to,
    // A key that gives everything to one association only repeats the amount.
    ...(key === to ? [] : [`${key.charAt(0).toUpperCase()}${key.slice(1)}`]),
    ...shareWords(line, lang),
    ...(line.eligibility ? [SENTENCES.eligibility[lang](line.eligibility)] : []),
    ...roundingWords(line, lang),
  ];
  return `${sentences.join(". ")}.`;
}

function shareWords({ share }: AgreedLine, lang: Language): string[] {
  if (!share) return [];
  return [SENTENCES.share[lang](writeExact(share.percent), formatKr(share.of, { lang, unit: true }))];
}

function roundingWords({ rounding }: AgreedLine, lang: Language): string[] {
  if (!rounding) return [];
  const { method, unit, ties, per, source } = rounding;
  const parts = [
    ...(method && unit !== undefined ? [roundingPhrase(method, unit, lang)] : []),
    ...(method && unit === undefined ? [methodWords(method, lang)] : []),
    ...(!method && unit !== undefined ? [SENTENCES.unit[lang](whole(unit, lang))] : []),
    ...(per === "component" ? [SENTENCES.component[lang]()] : []),
    ...(ties === undefined ? [] : [SENTENCES.ties[lang](TIE_RULE_WORDS[lang](ties))]),
  ];
  return [SENTENCES.rounding[lang](parts, source)];
}

/** A reason, with a full stop added where it is missing. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
