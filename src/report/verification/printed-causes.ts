import type { InBoth, Language } from "../../language/language.ts";
import { listOf } from "../../language/list-of.ts";
import { inKr } from "../../messages/messages.ts";
import { formatCount } from "../../money/format-kr.ts";
import type { OrderOfAmounts } from "../../verify/causes/cause.ts";
import type { PrintedCode, WordsOfCause } from "./words-of-cause.ts";

/** The words for causes in how right amounts were written, sorted or added up. */
export const PRINTED_CAUSES: WordsOfCause<PrintedCode> = {
  "other-unit": {
    sv: ({ times }, { length }) => [
      `${length === 1 ? "Beloppet är" : "Beloppen är"} i en annan enhet än tabellen anger och ska ${scaled(times, "sv")}`,
      "Rätta enheten i rubriken, eller räkna om till rätt enhet.",
    ],
    en: ({ times }, { length }) => [
      `${length === 1 ? "The figure is" : "The figures are"} in another unit than the table states and must be ${scaled(times, "en")}`,
      "Correct the unit in the header, or convert the figures.",
    ],
  },
  "fixed-missing-in-row": {
    sv: ({ names, each }, _, at) => [
      `Grundbeloppet, ${inKr.sv(each)}, har glömts för ${listOf(names, "sv")} (${at})`,
      "Lägg till grundbeloppet på raden.",
    ],
    en: ({ names, each }, _, at) => [
      `The fixed amount, ${inKr.en(each)}, was left out for ${listOf(names, "en")} (${at})`,
      "Add the fixed amount in the row.",
    ],
  },
  "names-off-amounts": {
    sv: ({ order }) => [
      `Alla belopp finns i kolumnen men på fel rader: ${ORDERS[order].sv}`,
      "Sortera namn och belopp tillsammans.",
    ],
    en: ({ order }) => [
      `Every amount is in the column but on the wrong row: ${ORDERS[order].en}`,
      "Sort names and amounts together.",
    ],
  },
  "row-in-other-unit": {
    sv: ({ names, times }, _, at) => [
      `${listOf(names, "sv")} har en annan enhet än de övriga raderna (${at}): beloppet ska ${scaled(times, "sv")}`,
      "Räkna om raden till tabellens enhet.",
    ],
    en: ({ names, times }, _, at) => [
      `${listOf(names, "en")} ${names.length === 1 ? "is" : "are"} in another unit than the other rows (${at}): the figure must be ${scaled(times, "en")}`,
      "Convert the row to the unit of the table.",
    ],
  },
  "row-missing": {
    sv: ({ names, amount, lacking }, _, at) => [
      `${listOf(names, "sv")} saknar rad, och ${lacking === "rows" ? "raderna ger just så mycket mindre än" : "just så mycket saknas i"} summan i ${at}, ${inKr.sv(amount)}`,
      "Lägg till det som saknas.",
    ],
    en: ({ names, amount, lacking }, _, at) => [
      `${listOf(names, "en")} ${names.length === 1 ? "has" : "have"} no row, and ${lacking === "rows" ? "the rows give exactly that much less than" : "exactly that much is missing in"} the sum in ${at}, ${inKr.en(amount)}`,
      "Add what is missing.",
    ],
  },
  "row-extra": {
    sv: ({ names, amount }, _, at) => [
      `${listOf(names, "sv")} hör inte till posten, och summan i ${at} är just så mycket för stor, ${inKr.sv(amount)}`,
      "Ta bort raden och räkna om summan.",
    ],
    en: ({ names, amount }, _, at) => [
      `${listOf(names, "en")} ${names.length === 1 ? "does" : "do"} not belong to the line, and the sum in ${at} is exactly that much too large, ${inKr.en(amount)}`,
      "Remove the row and recompute the sum.",
    ],
  },
  "row-not-in-total": {
    sv: ({ name, amount }, _, at) => [
      `Summan i ${at} är alla rader utom ${name}, ${inKr.sv(amount)}`,
      "Ta med raden i summan, eller ta bort den.",
    ],
    en: ({ name, amount }, _, at) => [
      `The sum in ${at} is all rows but ${name}, ${inKr.en(amount)}`,
      "Include the row in the sum, or remove it.",
    ],
  },
  "rows-swapped": {
    sv: ({ names }, _, at) => [
      `${names.join(" och ")} har fått varandras belopp (${at})`,
      "Byt plats på beloppen.",
    ],
    en: ({ names }, _, at) => [
      `${names.join(" and ")} have each other's amounts (${at})`,
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
    sv: ({ right }, _, at) => [
      `Två siffror bredvid varandra har bytt plats i ${at}; det ska vara ${inKr.sv(right)}`,
      "Rätta beloppet.",
    ],
    en: ({ right }, _, at) => [
      `Two adjacent digits are transposed in ${at}; it should be ${inKr.en(right)}`,
      "Correct the amount.",
    ],
  },
  "thousands-cut": {
    sv: ({ right }, _, at) => [
      `Tre siffror har fallit bort i ${at}; det ska vara ${inKr.sv(right)}`,
      "Rätta beloppet.",
    ],
    en: ({ right }, _, at) => [
      `A group of three digits is missing in ${at}; it should be ${inKr.en(right)}`,
      "Correct the amount.",
    ],
  },
  "row-duplicated": {
    sv: ({ names }, _, at) => [
      `Raden för ${listOf(names, "sv")} finns två gånger med samma belopp (${at})`,
      "Ta bort den ena raden och räkna om summan.",
    ],
    en: ({ names }, _, at) => [
      `The row of ${listOf(names, "en")} appears twice with the same amounts (${at})`,
      "Remove one of the rows and recompute the sum.",
    ],
  },
  "total-stale": {
    sv: ({ right }, _, at) => [
      `Raderna stämmer men inte summan i ${at}: raderna ger ${inKr.sv(right)}`,
      "Räkna om summan.",
    ],
    en: ({ right }, _, at) => [
      `The rows are right but not the sum in ${at}: the rows add up to ${inKr.en(right)}`,
      "Recompute the sum.",
    ],
  },
};

const ORDERS: Readonly<Record<OrderOfAmounts, InBoth<string>>> = {
  code: {
    sv: "beloppen är i kodordning",
    en: "the amounts are in code order",
  },
  size: {
    sv: "beloppen är sorterade efter storlek",
    en: "the amounts are sorted by size",
  },
  shifted: {
    sv: "beloppen är förskjutna",
    en: "the amounts are shifted",
  },
  other: { sv: "namnen är i en annan ordning", en: "the names are in another order" },
};

const SCALES: InBoth<readonly [divided: string, multiplied: string]> = {
  sv: ["delas med", "multipliceras med"],
  en: ["divided by", "multiplied by"],
};

/** "multiplied by 1 000", of "1000"; "divided by 1 000", of "1/1000". */
function scaled(times: string, lang: Language): string {
  const [whole, part] = times.split("/") as [string, string?];
  return `${SCALES[lang][part ? 0 : 1]} ${formatCount(BigInt(part ?? whole), { lang })}`;
}
