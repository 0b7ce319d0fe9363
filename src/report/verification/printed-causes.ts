import type { InBoth, Language } from "../../language/language.ts";
import { listOf } from "../../language/list-of.ts";
import { formatCount } from "../../money/format-kr.ts";
import type { OrderOfAmounts } from "../../verify/causes/cause.ts";
import { en, type PrintedCode, sv, type WordsOfCause } from "./words-of-cause.ts";

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
    sv: ({ names, each }, cells) => [
      `Grundbeloppet, ${sv(each)}, har glömts för ${listOf(names, "sv")} (${listOf(cells, "sv")})`,
      "Lägg till grundbeloppet på raden.",
    ],
    en: ({ names, each }, cells) => [
      `The fixed amount, ${en(each)}, was left out for ${listOf(names, "en")} (${listOf(cells, "en")})`,
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
    sv: ({ names, times }, cells) => [
      `${listOf(names, "sv")} har en annan enhet än de övriga raderna (${listOf(cells, "sv")}): beloppet ska ${scaled(times, "sv")}`,
      "Räkna om raden till tabellens enhet.",
    ],
    en: ({ names, times }, cells) => [
      `${listOf(names, "en")} ${names.length === 1 ? "is" : "are"} in another unit than the other rows (${listOf(cells, "en")}): the figure must be ${scaled(times, "en")}`,
      "Convert the row to the unit of the table.",
    ],
  },
  "row-missing": {
    sv: ({ names, amount, lacking }, cells) => [
      `${listOf(names, "sv")} saknar rad, och ${lacking === "rows" ? "raderna ger just så mycket mindre än" : "just så mycket saknas i"} summan i ${listOf(cells, "sv")}, ${sv(amount)}`,
      "Lägg till det som saknas.",
    ],
    en: ({ names, amount, lacking }, cells) => [
      `${listOf(names, "en")} ${names.length === 1 ? "has" : "have"} no row, and ${lacking === "rows" ? "the rows give exactly that much less than" : "exactly that much is missing in"} the sum in ${listOf(cells, "en")}, ${en(amount)}`,
      "Add what is missing.",
    ],
  },
  "row-extra": {
    sv: ({ names, amount }, cells) => [
      `${listOf(names, "sv")} hör inte till posten, och summan i ${listOf(cells, "sv")} är just så mycket för stor, ${sv(amount)}`,
      "Ta bort raden och räkna om summan.",
    ],
    en: ({ names, amount }, cells) => [
      `${listOf(names, "en")} ${names.length === 1 ? "does" : "do"} not belong to the line, and the sum in ${listOf(cells, "en")} is exactly that much too large, ${en(amount)}`,
      "Remove the row and recompute the sum.",
    ],
  },
  "row-not-in-total": {
    sv: ({ name, amount }, cells) => [
      `Summan i ${listOf(cells, "sv")} är alla rader utom ${name}, ${sv(amount)}`,
      "Ta med raden i summan, eller ta bort den.",
    ],
    en: ({ name, amount }, cells) => [
      `The sum in ${listOf(cells, "en")} is all rows but ${name}, ${en(amount)}`,
      "Include the row in the sum, or remove it.",
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
  sv: ["delas", "multipliceras"],
  en: ["divided", "multiplied"],
};
const BY: InBoth<string> = { sv: "med", en: "by" };

/** "multiplied by 1 000", of "1000"; "divided by 1 000", of "1/1000". */
function scaled(times: string, lang: Language): string {
  const [whole, part] = times.split("/") as [string, string?];
  return `${SCALES[lang][part ? 0 : 1]} ${BY[lang]} ${formatCount(BigInt(part ?? whole), { lang })}`;
}
