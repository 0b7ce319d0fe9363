import { roundingPhrase } from "../../explain/rounding-phrase.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { ROUNDING_WORDS } from "../../language/level-words.ts";
import { counted, listOf } from "../../language/list-of.ts";
import { formatCount, formatKr } from "../../money/format-kr.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { GROUPS } from "../../recipients/groups.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import type { Cause, CauseCode, CauseDetails } from "../../verify/causes/cause.ts";

/** The words for each cause: the hypothesis, and what to do. Between the two comes how many figures it explains. */
type CauseWords = {
  readonly [C in CauseCode]: InBoth<(facts: CauseDetails[C], cells: readonly string[]) => Said>;
};

type Said = readonly [hypothesis: string, remedy: string];

const kr = (ore: bigint, lang: Language): string => formatKr(ore, { lang, unit: true });
const sv = (ore: bigint): string => kr(ore, "sv");
const en = (ore: bigint): string => kr(ore, "en");

const WORDS: CauseWords = {
  "other-unit": {
    sv: ({ times }, { length }) => [
      `${length === 1 ? "Beloppet är" : "Beloppen är"} i en annan enhet än tabellen anger och ska ${scaleSv(times)}`,
      "Rätta enheten i rubriken, eller räkna om till rätt enhet.",
    ],
    en: ({ times }, { length }) => [
      `${length === 1 ? "The figure is" : "The figures are"} in another unit than the table states and must be ${scaleEn(times)}`,
      "Correct the unit in the header, or convert the figures.",
    ],
  },
  "other-rounding": {
    sv: ({ method, unit }) => [
      `Beloppen är avrundade på ett annat sätt: ${rounding(method, unit, "sv")}`,
      `Avrunda som överenskommelsen anger. Om tabellen följer en annan metod: ange den med --rounding.`,
    ],
    en: ({ method, unit }) => [
      `The amounts are rounded in another way: ${rounding(method, unit, "en")}`,
      "Round as the agreement states. If the table follows another method, state it with --rounding.",
    ],
  },
  "other-date": {
    sv: ({ register, date }) => [
      `Beloppen följer folkmängden den ${formatDate(date, "sv")} (register ${register})`,
      "Räkna om efter överenskommelsens datum. Om det här registret är rätt: ange det med --population.",
    ],
    en: ({ register, date }) => [
      `The amounts follow the population on ${formatDate(date, "en")} (register ${register})`,
      "Recompute with the agreement's date, or pass this register with --population if it is the right one.",
    ],
  },
  "ages-ignored": {
    sv: ({ ages }) => [
      `Beloppen följer hela folkmängden, fast nyckeln gäller åldrarna ${ages} år`,
      "Räkna om efter antalet invånare i de åldrarna.",
    ],
    en: ({ ages }) => [
      `The amounts follow the whole population, but the key is for ages ${ages}`,
      "Recompute by the number of inhabitants of those ages.",
    ],
  },
  "ages-used": {
    sv: ({ ages, register }) => [
      `Beloppen följer bara åldrarna ${ages} år (register ${register}), fast nyckeln gäller hela folkmängden`,
      "Räkna om efter hela folkmängden.",
    ],
    en: ({ ages, register }) => [
      `The amounts follow only ages ${ages} (register ${register}), but the key is for the whole population`,
      "Recompute by the whole population.",
    ],
  },
  "key-of-other-line": {
    sv: ({ line, agreement }) => [
      `Pengarna är fördelade med en annan posts nyckel: ${line} i ${agreement}`,
      "Räkna om med postens egen nyckel.",
    ],
    en: ({ line, agreement }) => [
      `The money is shared by the key of another line: ${line} in ${agreement}`,
      "Recompute by the line's own key.",
    ],
  },
  "exception-missing": {
    sv: ({ groups }) => [
      `Undantaget från grundbeloppet (${groupNames(groups, "sv")}) har glömts, så alla har fått samma grundbelopp`,
      "Räkna om med undantagets belopp.",
    ],
    en: ({ groups }) => [
      `The exception to the fixed amount (${groupNames(groups, "en")}) was left out, so all received the same fixed amount`,
      "Recompute with the exception's amount.",
    ],
  },
  "fixed-missing": {
    sv: ({ each }) => [
      `Grundbeloppet, ${sv(each)} till varje mottagare, har glömts, så hela posten är fördelad med resten av nyckeln`,
      "Dra av grundbeloppen först och fördela det som är kvar.",
    ],
    en: ({ each }) => [
      `The fixed amount, ${en(each)} each, was left out, so the whole line is shared by the rest of the key`,
      "Subtract the fixed amounts first and share what is left.",
    ],
  },
  "fixed-on-top": {
    sv: ({ each }) => [
      `Grundbeloppet, ${sv(each)} till varje mottagare, har lagts ovanpå andelar av hela posten`,
      "Dra av grundbeloppen först och fördela det som är kvar.",
    ],
    en: ({ each }) => [
      `The fixed amount, ${en(each)} each, was added on top of shares of the whole line`,
      "Subtract the fixed amounts first and share what is left.",
    ],
  },
  "rows-swapped": {
    sv: ({ names }, cells) => [
      `${names.join(" och ")} har fått varandras belopp (${listOf(cells, "sv")})`,
      "Byt plats på beloppen.",
    ],
    en: ({ names }, cells) => [
      `${names.join(" and ")} have each other's amounts (${listOf(cells, "en")})`,
      "Swap the amounts.",
    ],
  },
  "columns-swapped": {
    sv: ({ columns }) => [
      `Kolumnerna ${columns.join(" och ")} har fått varandras rubriker`,
      "Byt plats på rubrikerna.",
    ],
    en: ({ columns }) => [`Columns ${columns.join(" and ")} have each other's headers`, "Swap the headers."],
  },
  "digits-transposed": {
    sv: ({ right }, cells) => [
      `Två siffror bredvid varandra har bytt plats i ${listOf(cells, "sv")}; det ska vara ${sv(right)}`,
      "Rätta beloppet.",
    ],
    en: ({ right }, cells) => [
      `Two adjacent digits are transposed in ${listOf(cells, "en")}; it should be ${en(right)}`,
      "Correct the amount.",
    ],
  },
  "thousands-cut": {
    sv: ({ right }, cells) => [
      `Tre siffror har fallit bort i ${listOf(cells, "sv")}; det ska vara ${sv(right)}`,
      "Rätta beloppet.",
    ],
    en: ({ right }, cells) => [
      `A group of three digits is missing in ${listOf(cells, "en")}; it should be ${en(right)}`,
      "Correct the amount.",
    ],
  },
  "eligibility-ignored": {
    sv: ({ codes }) => [
      `Pengarna är fördelade på alla, fast ${listOf(codes, "sv")} inte deltar`,
      "Räkna om på dem som deltar.",
    ],
    en: ({ codes }) => [
      `The money was shared among all, though ${listOf(codes, "en")} ${codes.length === 1 ? "does" : "do"} not take part`,
      "Recompute among those who take part.",
    ],
  },
  "gotland-missing": {
    sv: ({ shared }) => [
      `Gotland saknas, och dess andel, ${sv(shared)}, är fördelad på de övriga`,
      "Lägg till Gotland, som är både län, region och kommun, och räkna om.",
    ],
    en: ({ shared }) => [
      `Gotland is missing, and its share, ${en(shared)}, is shared among the others`,
      "Add Gotland, which is county, region and municipality in one, and recompute.",
    ],
  },
  "row-duplicated": {
    sv: ({ names }, cells) => [
      `Raden för ${listOf(names, "sv")} finns två gånger med samma belopp (${listOf(cells, "sv")})`,
      "Ta bort den ena raden och räkna om summan.",
    ],
    en: ({ names }, cells) => [
      `The row of ${listOf(names, "en")} appears twice with the same amounts (${listOf(cells, "en")})`,
      "Remove one of the rows and recompute the sum.",
    ],
  },
  "total-stale": {
    sv: ({ right }, cells) => [
      `Raderna stämmer men inte summan i ${listOf(cells, "sv")}: raderna ger ${sv(right)}`,
      "Räkna om summan.",
    ],
    en: ({ right }, cells) => [
      `The rows are right but not the sum in ${listOf(cells, "en")}: the rows add up to ${en(right)}`,
      "Recompute the sum.",
    ],
  },
  "residual-on-row": {
    sv: ({ residual, name, method }) => [
      `Varje belopp är avrundat för sig (${methodWords(method, "sv")}), och det som då saknas av posten, ${sv(residual)}, är lagt på ${name}`,
      "Fördela det som avrundningen lämnar kvar efter största rest.",
    ],
    en: ({ residual, name, method }) => [
      `Each amount is rounded on its own (${methodWords(method, "en")}), and what the line then lacks, ${en(residual)}, is added to ${name}`,
      "Share out what rounding leaves by largest remainder.",
    ],
  },
  "last-year": {
    sv: ({ agreement }) => [
      `Beloppen följer av en annan överenskommelse, ${agreement}`,
      "Kontrollera att tabellen är från rätt år.",
    ],
    en: ({ agreement }) => [
      `The amounts follow from another agreement, ${agreement}`,
      "Check that the table is for the right year.",
    ],
  },
};

/**
 * A cause in words: the hypothesis, how many of the wrong figures it explains exactly, and what to do. `wrong` is how
 * many wrong figures the table has, where that is known.
 *
 * @example
 * ```ts
 * import { type Cause, describeCause } from "fordela/verify";
 * const cause: Cause = { code: "rows-swapped", cells: ["B2", "B3"], details: { names: ["Gotland", "Halland"] } };
 * describeCause(cause, { lang: "en" }).split(". ")[0]; // "Gotland and Halland have each other's amounts (B2, B3)"
 * ```
 */
export function describeCause(cause: Cause, options: { readonly lang?: Language } = {}): string {
  checkArgument("describeCause", "cause", cause, "{code details}");
  checkOptions("describeCause", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  return causeSentences(cause, EXPLAINS[lang](cause.cells.length), lang);
}

/** The same for a table whose number of wrong figures is known, with how many of them the cause explains. */
export function causeAmong(cause: Cause, explained: number, wrong: number, lang: Language): string {
  return causeSentences(cause, EXPLAINS_OF[lang](explained, wrong), lang);
}

function causeSentences(cause: Cause, explains: string, lang: Language): string {
  const words = WORDS[cause.code][lang] as (facts: Cause["details"], cells: readonly string[]) => Said;
  const [hypothesis, remedy] = words(cause.details, cause.cells);
  return `${hypothesis}. ${explains} ${remedy}`;
}

const EXPLAINS: InBoth<(count: number) => string> = {
  sv: (count) => `Det förklarar ${counted(count, "felaktigt belopp", "felaktiga belopp")} exakt.`,
  en: (count) => `That explains ${counted(count, "wrong figure", "wrong figures")} exactly.`,
};

const EXPLAINS_OF: InBoth<(explained: number, wrong: number) => string> = {
  sv: (explained, wrong) =>
    explained < wrong
      ? `Det förklarar ${explained} av ${wrong} fel.`
      : `Det förklarar ${wrong === 1 ? "felet" : `alla ${wrong} fel`}.`,
  en: (explained, wrong) =>
    explained < wrong
      ? `That explains ${explained} of ${wrong} wrong figures.`
      : `That explains ${wrong === 1 ? "the wrong figure" : `all ${wrong} wrong figures`}.`,
};

function scaleSv(times: string): string {
  return times.startsWith("1/")
    ? `delas med ${formatCount(BigInt(times.slice(2)), { lang: "sv" })}`
    : `multipliceras med ${formatCount(BigInt(times), { lang: "sv" })}`;
}

function scaleEn(times: string): string {
  return times.startsWith("1/")
    ? `divided by ${formatCount(BigInt(times.slice(2)), { lang: "en" })}`
    : `multiplied by ${formatCount(BigInt(times), { lang: "en" })}`;
}

function rounding(method: string, unit: bigint, lang: Language): string {
  return isMethod(method) ? roundingPhrase(method, unit, lang) : method;
}

function methodWords(method: string, lang: Language): string {
  return isMethod(method) ? ROUNDING_WORDS[method][lang] : method;
}

function isMethod(method: string): method is RoundingMethod {
  return Object.hasOwn(ROUNDING_WORDS, method);
}

/** Groups by their label, single recipients by their codes. */
function groupNames(groups: string, lang: Language): string {
  const label = (name: string): string => GROUPS.find((group) => group.name === name)?.label[lang] ?? name;
  return groups.split(", ").map(label).join(", ");
}
