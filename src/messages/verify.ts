import { rad, row } from "../language/list-words.ts";
import { formatKr } from "../money/format-money.ts";
import type { CellPlace } from "../problems/tables.ts";
import type { VerifyProblems } from "../problems/verify.ts";
import type { Messages } from "./messages.ts";
import { shapeFaultWords } from "./shape-fault-words.ts";

const sv = (ore: bigint): string => formatKr(ore, { lang: "sv", unit: true });
const en = (ore: bigint): string => formatKr(ore, { lang: "en", unit: true });
const at = ({ cell, label }: CellPlace): string => `${cell}${label === "" ? "" : ` ${label}`}`;

export const verifyMessages: Messages<VerifyProblems> = {
  "amount-differs": {
    sv: (facts) =>
      `${at(facts)}: tabellen har ${sv(facts.printed)}, ${facts.line} ger ${sv(facts.expected)}; skillnad ${sv(facts.printed - facts.expected)}.`,
    en: (facts) =>
      `${at(facts)}: the table has ${en(facts.printed)}, ${facts.line} gives ${en(facts.expected)}; difference ${en(facts.printed - facts.expected)}.`,
  },
  "amount-missing": {
    sv: (facts) => `${at(facts)}: cellen är tom, ${facts.line} ger ${sv(facts.expected)}. Fyll i beloppet.`,
    en: (facts) =>
      `${at(facts)}: the cell is empty, ${facts.line} gives ${en(facts.expected)}. Fill in the amount.`,
  },
  "recipient-missing": {
    sv: ({ names }) =>
      `Tabellen saknar ${rad(names)}. Lägg till ${names.length === 1 ? "raden" : "raderna"}, eller ange "partial": true i about.json om tabellen bara visar några.`,
    en: ({ names }) =>
      `The table lacks ${row(names)}. Add the ${names.length === 1 ? "row" : "rows"}, or write "partial": true in about.json if the table shows only some.`,
  },
  "recipient-duplicate": {
    sv: ({ cell, name, first }) => `${cell}: ${name} står redan i ${first}. Ta bort den ena raden.`,
    en: ({ cell, name, first }) => `${cell}: ${name} already stands in ${first}. Remove one of the rows.`,
  },
  "row-sum": {
    sv: (facts) =>
      `${at(facts)}: radens summa är ${sv(facts.printed)}, delarna ger ${sv(facts.computed)}; skillnad ${sv(facts.printed - facts.computed)}.`,
    en: (facts) =>
      `${at(facts)}: the row's total is ${en(facts.printed)}, its parts come to ${en(facts.computed)}; difference ${en(facts.printed - facts.computed)}.`,
  },
  "column-sum": {
    sv: (facts) =>
      `${at(facts)}: summan är ${sv(facts.printed)}, raderna ger ${sv(facts.computed)}; skillnad ${sv(facts.printed - facts.computed)}.`,
    en: (facts) =>
      `${at(facts)}: the sum is ${en(facts.printed)}, the rows add up to ${en(facts.computed)}; difference ${en(facts.printed - facts.computed)}.`,
  },
  "total-unit": {
    sv: (facts) =>
      `${at(facts)}: summans enhet är en annan än radernas. Läst i radernas enhet är den ${sv(facts.printed)}, raderna ger ${sv(facts.computed)}: en faktor ${facts.factor}.`,
    en: (facts) =>
      `${at(facts)}: the total's unit differs from the rows'. Read in the rows' unit it is ${en(facts.printed)}, the rows add up to ${en(facts.computed)}: a factor of ${facts.factor}.`,
  },
  "unit-clash": {
    sv: ({ column, header, headerUnit, titleUnit, used }) =>
      `Kolumn ${column} (${header}) säger ${headerUnit}, men rubriken över tabellen säger ${titleUnit}. Beloppen har lästs i ${used}; rätta den andra.`,
    en: ({ column, header, headerUnit, titleUnit, used }) =>
      `Column ${column} (${header}) says ${headerUnit}, but the title above the table says ${titleUnit}. The figures were read in ${used}; correct the other.`,
  },
  "stated-differs": {
    sv: ({ source, stated, computed }) =>
      `Raderna ger ${sv(computed)}, men ${source} anger ${sv(stated)}; skillnad ${sv(computed - stated)}.`,
    en: ({ source, stated, computed }) =>
      `The rows add up to ${en(computed)}, but ${source} states ${en(stated)}; difference ${en(computed - stated)}.`,
  },
  "parent-differs": {
    sv: (facts) =>
      `${at(facts)}: ${sv(facts.printed)} har delats upp, men ${facts.recipient} får ${sv(facts.expected)}; skillnad ${sv(facts.printed - facts.expected)}.`,
    en: (facts) =>
      `${at(facts)}: ${en(facts.printed)} were spread, but ${facts.recipient} gets ${en(facts.expected)}; difference ${en(facts.printed - facts.expected)}.`,
  },
  "column-unmapped": {
    sv: ({ column, header, lines }) =>
      `Kolumn ${column} (${header}): det framgår inte vilka poster den visar. Ange det i columns i about.json, eller med --line. Posterna är ${rad(lines)}.`,
    en: ({ column, header, lines }) =>
      `Column ${column} (${header}): it does not say which lines it shows. Give them in columns in about.json, or with --line. The lines are ${row(lines)}.`,
  },
  "row-unmapped": {
    sv: ({ cell, label }) =>
      `${cell}: det framgår inte vilka poster raden "${label}" visar. Ange det i rows i about.json.`,
    en: ({ cell, label }) =>
      `${cell}: it does not say which lines the row "${label}" shows. Give them in rows in about.json.`,
  },
  "deviation-gone": {
    sv: ({ deviation, cell, reason }) =>
      `Den kända avvikelsen ${deviation} ${cell} finns inte längre i tabellen (skäl: ${reason}). Ta bort den ur about.json.`,
    en: ({ deviation, cell, reason }) =>
      `The known deviation ${deviation} ${cell} is no longer in the table (reason: ${reason}). Remove it from about.json.`,
  },
  "nothing-verified": {
    sv: ({ file }) =>
      `${file}: ingenting kunde kontrolleras, för ingen siffra i tabellen har något att hållas emot. Ange --agreement, eller summor i about.json.`,
    en: ({ file }) =>
      `${file}: nothing could be verified, for no figure of the table has anything to be held against. Give --agreement, or sums in about.json.`,
  },
  "about-shape": {
    sv: ({ place, cause }) =>
      `about.json har fel form vid ${place}: ${shapeFaultWords(cause, "sv")}. Rätta stället.`,
    en: ({ place, cause }) =>
      `about.json is not of the right shape at ${place}: ${shapeFaultWords(cause, "en")}. Correct the place.`,
  },
  "claim-missing": {
    sv: () => "Det framgår inte vems pengar som delas upp. Ange --recipient, eller recipient i about.json.",
    en: () => "It does not say whose money is spread. Give --recipient, or recipient in about.json.",
  },
};
