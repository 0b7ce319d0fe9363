import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { neededFigures } from "../agreements/needed-figures.ts";
import { formatDate } from "../language/format-date.ts";
import type { Language } from "../language/language.ts";
import { LEVEL_WORDS, ROUNDING_WORDS } from "../language/words.ts";
import { formatKr } from "../money/format-money.ts";
import { writeExact } from "../numbers/write-exact.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../problems/check-arguments.ts";
import { keyWords } from "./key-words.ts";

/**
 * An agreement in words, a line each: what it is, and for each of its lines the amount, the recipients and the key.
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
  options: { readonly lang?: Language } = {},
): string[] {
  checkArgument("describeAgreement", "agreement", agreement, "{id population areas lines stated}");
  checkOptions("describeAgreement", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const { id, title, source, population, lines, unsupported = [] } = agreement;
  const day = formatDate(population.date, lang);
  const counted =
    lang === "sv"
      ? `Folkmängd: ${day} (${population.by === "stated" ? "angivet" : "valt"}: ${population.reason}).`
      : `Population: ${day} (${population.by}; in Swedish: ${population.reason}).`;
  return [
    `${title} (${id}). ${source}.`,
    counted,
    ...lines.map((line) => `${line.id}: ${lineWords(line, lang)}`),
    ...unsupported.map((one) =>
      lang === "sv"
        ? `Kan inte räknas (--accept ${one.id}): ${one.reason}`
        : `Cannot be computed (--accept ${one.id}): ${one.reason}`,
    ),
    ...handIn(agreement, lang),
  ];
}

/** What a run must hand in, a line each. */
export function handIn(agreement: Agreement, lang: Language): string[] {
  const { indicators, amounts } = neededFigures(agreement);
  return [
    ...indicators.map(({ name, source }) =>
      lang === "sv"
        ? `Att skicka med: --indicator ${name}=FIL (${source}).`
        : `To hand in: --indicator ${name}=FILE (${source}).`,
    ),
    ...amounts.map((line) =>
      lang === "sv"
        ? `Att skicka med: --set ${line}.amount=BELOPP; överenskommelsen anger inget.`
        : `To hand in: --set ${line}.amount=AMOUNT; the agreement states none.`,
    ),
  ];
}

function lineWords(line: AgreedLine, lang: Language): string {
  const key = keyWords(line.key, lang);
  const to = LEVEL_WORDS[line.level][lang];
  const amount =
    line.amount === null
      ? { sv: "inget angivet belopp", en: "no stated amount" }[lang]
      : formatKr(line.amount, { lang, unit: true });
  const sentences = [
    `${amount} ${lang === "sv" ? "till" : "to"} ${to}`,
    `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    ...shareWords(line, lang),
    ...eligibilityWords(line, lang),
    ...roundingWords(line, lang),
  ];
  return `${sentences.join(". ")}.`;
}

function shareWords({ share }: AgreedLine, lang: Language): string[] {
  if (!share) return [];
  const [percent, of] = [writeExact(share.percent), formatKr(share.of, { lang, unit: true })];
  return [lang === "sv" ? `Beloppet är ${percent} % av ${of}` : `The amount is ${percent} % of ${of}`];
}

function eligibilityWords({ eligibility }: AgreedLine, lang: Language): string[] {
  if (!eligibility) return [];
  const { only, except, others, source } = eligibility;
  const who = {
    sv: [...(only ? [`bara ${only.join(", ")}`] : []), ...(except ? [`inte ${except.join(", ")}`] : [])],
    en: [...(only ? [`only ${only.join(", ")}`] : []), ...(except ? [`not ${except.join(", ")}`] : [])],
  };
  const rest = {
    reshared: {
      sv: "de andras del delas av dem som deltar",
      en: "the others' part is shared by those who do",
    },
    withheld: { sv: "de andras del betalas inte ut", en: "the others' part is not paid out" },
  };
  return lang === "sv"
    ? [`Deltar: ${who.sv.join(" och ")}; ${rest[others].sv} (${source})`]
    : [`Takes part: ${who.en.join(" and ")}; ${rest[others].en} (${source})`];
}

function roundingWords({ rounding }: AgreedLine, lang: Language): string[] {
  if (!rounding) return [];
  const { method, unit, ties, per, source } = rounding;
  const parts = [
    ...(method ? [ROUNDING_WORDS[method][lang]] : []),
    ...(unit === undefined
      ? []
      : [`${lang === "sv" ? "till" : "to"} ${formatKr(unit, { lang, unit: true })}`]),
    ...(per === "component" ? [{ sv: "varje del för sig", en: "each part for itself" }[lang]] : []),
    ...(ties === undefined
      ? []
      : [`${lang === "sv" ? "lika anspråk" : "ties"}: ${[ties].flat().join(", ")}`]),
  ];
  return [`${lang === "sv" ? "Avrundning" : "Rounding"}: ${parts.join(", ")} (${source})`];
}
