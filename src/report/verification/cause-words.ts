import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { rad, row } from "../../language/list-words.ts";
import { ROUNDING_WORDS } from "../../language/words.ts";
import { formatCount, formatKr } from "../../money/format-money.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-arguments.ts";
import { GROUPS } from "../../recipients/groups.ts";
import type { RoundingMethod } from "../../rounding/method.ts";
import type { Cause, CauseCode, CauseDetails } from "../../verify/causes/cause.ts";

/** What is said of each cause: the hypothesis, and what to do. What it reproduces is said between the two. */
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
      `${length === 1 ? "Beloppet står" : "Beloppen står"} i en annan enhet än tabellen anger och ska ${scaleSv(times)}`,
      "Rätta enheten i rubriken, eller räkna om till rätt enhet.",
    ],
    en: ({ times }, { length }) => [
      `${length === 1 ? "The figure is" : "The figures are"} in another unit than the table says and must be ${scaleEn(times)}`,
      "Correct the unit in the header, or convert the figures.",
    ],
  },
  "other-rounding": {
    sv: ({ method, unit }) => [
      `Beloppen är avrundade på ett annat sätt: ${rounding(method, "sv")}, till ${sv(unit)}`,
      `Avrunda som överenskommelsen säger, eller ange "rounding" i about.json om tabellen följer en annan metod.`,
    ],
    en: ({ method, unit }) => [
      `The amounts are rounded in another way: ${rounding(method, "en")}, to ${en(unit)}`,
      `Round as the agreement says, or give "rounding" in about.json if the table follows another method.`,
    ],
  },
  "other-date": {
    sv: ({ register, date }) => [
      `Beloppen följer folkmängden den ${formatDate(date, "sv")} (register ${register})`,
      `Räkna om efter överenskommelsens datum, eller ange registret om det är det som gäller.`,
    ],
    en: ({ register, date }) => [
      `The amounts follow the population on ${formatDate(date, "en")} (register ${register})`,
      "Compute anew by the agreement's date, or name the register if it is the one that applies.",
    ],
  },
  "ages-ignored": {
    sv: ({ ages }) => [
      `Hela folkmängden har räknats, där nyckeln gäller åldrarna ${ages} år`,
      "Räkna om efter antalet invånare i de åldrarna.",
    ],
    en: ({ ages }) => [
      `Everyone was counted, where the key asks for ages ${ages}`,
      "Compute anew by the number of inhabitants of those ages.",
    ],
  },
  "ages-used": {
    sv: ({ ages, register }) => [
      `Bara åldrarna ${ages} år har räknats (register ${register}), där nyckeln gäller hela folkmängden`,
      "Räkna om efter hela folkmängden.",
    ],
    en: ({ ages, register }) => [
      `Only ages ${ages} were counted (register ${register}), where the key asks for everyone`,
      "Compute anew by the whole population.",
    ],
  },
  "key-of-other-line": {
    sv: ({ line, agreement }) => [
      `Pengarna är fördelade med en annan posts fördelningsnyckel: ${line} i ${agreement}`,
      "Räkna om med postens egen nyckel.",
    ],
    en: ({ line, agreement }) => [
      `The money is shared by the key of another line: ${line} of ${agreement}`,
      "Compute anew by the line's own key.",
    ],
  },
  "exception-missing": {
    sv: ({ groups }) => [
      `Undantaget från grundbeloppet (${groupNames(groups, "sv")}) har glömts, så att alla fått lika stort grundbelopp`,
      "Räkna om med undantagets belopp.",
    ],
    en: ({ groups }) => [
      `The exception to the fixed amount (${groupNames(groups, "en")}) was left out, so that all got the same fixed amount`,
      "Compute anew with the exception's amount.",
    ],
  },
  "fixed-missing": {
    sv: ({ each }) => [
      `Grundbeloppet, ${sv(each)} till var och en, har utelämnats och hela posten fördelats med resten av nyckeln`,
      "Dra av grundbeloppen först och fördela det som är kvar.",
    ],
    en: ({ each }) => [
      `The fixed amount, ${en(each)} each, was left out and the whole line shared by the rest of the key`,
      "Take the fixed amounts off first and share what is left.",
    ],
  },
  "fixed-on-top": {
    sv: ({ each }) => [
      `Grundbeloppet, ${sv(each)} till var och en, har lagts ovanpå andelar av hela posten`,
      "Dra av grundbeloppen först och fördela det som är kvar.",
    ],
    en: ({ each }) => [
      `The fixed amount, ${en(each)} each, was added on top of shares of the whole line`,
      "Take the fixed amounts off first and share what is left.",
    ],
  },
  "rows-swapped": {
    sv: ({ names }, cells) => [
      `${names.join(" och ")} har fått varandras belopp (${rad(cells)})`,
      "Byt plats på beloppen.",
    ],
    en: ({ names }, cells) => [
      `${names.join(" and ")} have each other's amounts (${row(cells)})`,
      "Exchange the amounts.",
    ],
  },
  "columns-swapped": {
    sv: ({ columns }) => [
      `Kolumnerna ${columns.join(" och ")} har fått varandras rubriker`,
      "Byt plats på rubrikerna.",
    ],
    en: ({ columns }) => [
      `Columns ${columns.join(" and ")} have each other's headers`,
      "Exchange the headers.",
    ],
  },
  "digits-transposed": {
    sv: ({ right }, cells) => [
      `Två siffror bredvid varandra har bytt plats i ${rad(cells)}, där det ska stå ${sv(right)}`,
      "Rätta beloppet.",
    ],
    en: ({ right }, cells) => [
      `Two neighbouring digits changed places in ${row(cells)}, which should be ${en(right)}`,
      "Correct the amount.",
    ],
  },
  "thousands-cut": {
    sv: ({ right }, cells) => [
      `En grupp om tre siffror har fallit bort i ${rad(cells)}, där det ska stå ${sv(right)}`,
      "Rätta beloppet.",
    ],
    en: ({ right }, cells) => [
      `A group of three digits was lost in ${row(cells)}, which should be ${en(right)}`,
      "Correct the amount.",
    ],
  },
  "eligibility-ignored": {
    sv: ({ codes }) => [
      `Pengarna har fördelats på alla, fast ${rad(codes)} inte deltar`,
      "Räkna om på dem som deltar.",
    ],
    en: ({ codes }) => [
      `The money was shared among all, though ${row(codes)} ${codes.length === 1 ? "does" : "do"} not take part`,
      "Compute anew among those who take part.",
    ],
  },
  "gotland-missing": {
    sv: ({ shared }) => [
      `Gotland har utelämnats och dess andel, ${sv(shared)}, fördelats på de övriga`,
      "Lägg till Gotland, som är både län, region och kommun, och räkna om.",
    ],
    en: ({ shared }) => [
      `Gotland was left out and its share, ${en(shared)}, given to the others`,
      "Add Gotland, which is county, region and municipality in one, and compute anew.",
    ],
  },
  "row-duplicated": {
    sv: ({ names }, cells) => [
      `Raden för ${rad(names)} står två gånger med samma belopp (${rad(cells)})`,
      "Ta bort den ena raden och räkna om summan.",
    ],
    en: ({ names }, cells) => [
      `The row of ${row(names)} stands twice with the same amounts (${row(cells)})`,
      "Remove one of the rows and add up anew.",
    ],
  },
  "total-stale": {
    sv: ({ right }, cells) => [
      `Raderna stämmer, men summan i ${rad(cells)} har inte räknats om: raderna ger ${sv(right)}`,
      "Räkna om summan.",
    ],
    en: ({ right }, cells) => [
      `The rows are right, but the sum in ${row(cells)} was not added up anew: the rows come to ${en(right)}`,
      "Add up anew.",
    ],
  },
  "residual-on-row": {
    sv: ({ residual, name, method }) => [
      `Varje belopp är avrundat för sig (${rounding(method, "sv")}) och skillnaden mot posten, ${sv(residual)}, är lagd på ${name}`,
      "Fördela det som avrundningen lämnar efter största rest.",
    ],
    en: ({ residual, name, method }) => [
      `Each amount is rounded alone (${rounding(method, "en")}) and what the line then missed, ${en(residual)}, is put on ${name}`,
      "Hand out what rounding leaves by largest remainder.",
    ],
  },
  "last-year": {
    sv: ({ agreement }) => [
      `Beloppen är de som en annan överenskommelse ger, ${agreement}`,
      "Kontrollera att tabellen är från rätt år.",
    ],
    en: ({ agreement }) => [
      `The amounts are those of another agreement, ${agreement}`,
      "Check that the table is of the right year.",
    ],
  },
};

/**
 * A cause in words: the hypothesis, how many of the wrong figures it reproduces exactly, and what to do.
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
  const words = WORDS[cause.code][lang] as (facts: Cause["details"], cells: readonly string[]) => Said;
  const [hypothesis, remedy] = words(cause.details, cause.cells);
  return `${hypothesis}. ${reproduces(cause.cells.length, lang)} ${remedy}`;
}

function reproduces(count: number, lang: Language): string {
  if (lang === "sv") return `Det återger ${count} felaktig${count === 1 ? "t" : "a"} belopp exakt.`;
  return `That reproduces ${count} wrong figure${count === 1 ? "" : "s"} exactly.`;
}

function scaleSv(times: string): string {
  return times.startsWith("1/")
    ? `delas på ${formatCount(BigInt(times.slice(2)), { lang: "sv" })}`
    : `multipliceras med ${formatCount(BigInt(times), { lang: "sv" })}`;
}

function scaleEn(times: string): string {
  return times.startsWith("1/")
    ? `divided by ${formatCount(BigInt(times.slice(2)), { lang: "en" })}`
    : `multiplied by ${formatCount(BigInt(times), { lang: "en" })}`;
}

function rounding(method: string, lang: Language): string {
  return Object.hasOwn(ROUNDING_WORDS, method) ? ROUNDING_WORDS[method as RoundingMethod][lang] : method;
}

/** Groups by their label, single recipients by their codes. */
function groupNames(groups: string, lang: Language): string {
  const label = (name: string): string => GROUPS.find((group) => group.name === name)?.label[lang] ?? name;
  return groups.split(", ").map(label).join(", ");
}
