import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { listOf } from "../../language/list-of.ts";
import { inKr } from "../../messages/messages.ts";
import { groupsInUse } from "../../recipients/groups-in-use.ts";
import type { CauseCode } from "../../verify/causes/cause.ts";
import { namedMethod, roundingWords } from "./rounding-words.ts";
import type { PrintedCode, WordsOfCause } from "./words-of-cause.ts";

/** The words for causes in how amounts were computed. */
export const COMPUTED_CAUSES: WordsOfCause<Exclude<CauseCode, PrintedCode>> = {
  "other-rounding": {
    sv: ({ method, unit }) => [
      `Beloppen är avrundade på ett annat sätt: ${roundingWords(method, unit, "sv")}`,
      `Avrunda som överenskommelsen anger. Om tabellen följer en annan metod: ange den med --rounding.`,
    ],
    en: ({ method, unit }) => [
      `The amounts are rounded in another way: ${roundingWords(method, unit, "en")}`,
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
      `Grundbeloppet, ${inKr.sv(each)} till varje mottagare, har glömts, så hela posten är fördelad med resten av nyckeln`,
      "Dra av grundbeloppen först och fördela det som är kvar.",
    ],
    en: ({ each }) => [
      `The fixed amount, ${inKr.en(each)} each, was left out, so the whole line is shared by the rest of the key`,
      "Subtract the fixed amounts first and share what is left.",
    ],
  },
  "fixed-on-top": {
    sv: ({ each }) => [
      `Grundbeloppet, ${inKr.sv(each)} till varje mottagare, har lagts ovanpå andelar av hela posten`,
      "Dra av grundbeloppen först och fördela det som är kvar.",
    ],
    en: ({ each }) => [
      `The fixed amount, ${inKr.en(each)} each, was added on top of shares of the whole line`,
      "Subtract the fixed amounts first and share what is left.",
    ],
  },
  "shares-rounded": {
    sv: ({ decimals }) => [
      `Andelarna är avrundade till ${PERCENTAGES.sv(decimals)} innan de multiplicerades`,
      "Räkna om med oavrundade andelar.",
    ],
    en: ({ decimals }) => [
      `The shares were rounded to ${PERCENTAGES.en(decimals)} before they were multiplied`,
      "Recompute by unrounded shares.",
    ],
  },
  "register-perturbed": {
    sv: ({ register, most, published }, { length }) => [
      `Beloppen följer antal som skiljer sig högst ${most} personer från registret ${register}, som i statistik med brus${published ? `: inget av dessa ${length} är fel` : ""}`,
      published
        ? ""
        : "Räkna om efter överenskommelsens datum. Om antalen är rätt: ange dem med --population.",
    ],
    en: ({ register, most, published }, { length }) => [
      `The amounts follow counts at most ${most} persons from those of register ${register}, as in statistics with noise${published ? `: none of these ${length} is wrong` : ""}`,
      published
        ? ""
        : "Recompute with the agreement's date, or pass the counts with --population if they are the right ones.",
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
      `Gotland saknas, och dess andel, ${inKr.sv(shared)}, är fördelad på de övriga`,
      "Lägg till Gotland och räkna om.",
    ],
    en: ({ shared }) => [
      `Gotland is missing, and its share, ${inKr.en(shared)}, is shared among the others`,
      "Add Gotland and recompute.",
    ],
  },
  "residual-on-row": {
    sv: ({ residual, name, method }) => [
      `Varje belopp är avrundat för sig (${namedMethod(method, "sv")}), och det som då saknas av posten, ${inKr.sv(residual)}, är lagt på ${name}`,
      "Fördela det som avrundningen lämnar kvar efter största rest.",
    ],
    en: ({ residual, name, method }) => [
      `Each amount is rounded on its own (${namedMethod(method, "en")}), and what the line then lacks, ${inKr.en(residual)}, is added to ${name}`,
      "Share out what rounding leaves by largest remainder.",
    ],
  },
  "other-amount": {
    sv: ({ amount, of, agreement }) => [
      `Ett annat belopp är fördelat: ${inKr.sv(amount)}${of ? ` (${of}${agreement ? ` i ${agreement}` : ""})` : ""}`,
      "Fördela postens belopp.",
    ],
    en: ({ amount, of, agreement }) => [
      `Another amount was shared: ${inKr.en(amount)}${of ? ` (${of}${agreement ? ` in ${agreement}` : ""})` : ""}`,
      "Share the line's amount.",
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

const PERCENTAGES: InBoth<(decimals: number) => string> = {
  sv: (decimals) => ["hela procent", "en decimal i procent"][decimals] ?? `${decimals} decimaler i procent`,
  en: (decimals) =>
    ["whole percent", "one decimal of a percent"][decimals] ?? `${decimals} decimals of a percent`,
};

/** Groups by their label, single recipients by their codes. */
function groupNames(groups: string, lang: Language): string {
  const label = (name: string): string =>
    groupsInUse().find((group) => group.name === name)?.label[lang] ?? name;
  return groups.split(", ").map(label).join(", ");
}
