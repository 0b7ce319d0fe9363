import { levelWords } from "../language/level-words.ts";
import { listOf } from "../language/list-of.ts";
import type { CellPlace } from "../problems/tables.ts";
import type { VerifyProblems } from "../problems/verify.ts";
import { inKr, type Words } from "./messages.ts";

const at = ({ cell, label }: CellPlace): string => `${cell}${label === "" ? "" : ` ${label}`}`;

/** What a printed number is, after it, in words that are right for 1 too; under a heading of its own it needs none. */
const PRINTED_SV: Readonly<Record<VerifyProblems["printed-differs"]["what"], string>> = {
  population: " invånare",
  share: " procent",
  "per-inhabitant": " per invånare",
  units: "",
};

const PRINTED_EN: Readonly<Record<VerifyProblems["printed-differs"]["what"], string>> = {
  population: " as population",
  share: " percent",
  "per-inhabitant": " per inhabitant",
  units: "",
};

export const verifySv: Words<Omit<VerifyProblems, "about-shape">> = {
  "amount-differs": (facts) =>
    `${at(facts)}: tabellen har ${inKr.sv(facts.printed)}, men ${facts.line} ger ${inKr.sv(facts.expected)}. Skillnad: ${inKr.sv(facts.printed - facts.expected)}.`,
  "amount-missing": (facts) =>
    `${at(facts)}: cellen är tom, men ${facts.line} ger ${inKr.sv(facts.expected)}. Fyll i beloppet.`,
  "recipient-missing": ({ names }) =>
    `Tabellen saknar ${listOf(names, "sv")}. Lägg till ${names.length === 1 ? "raden" : "raderna"}, eller skriv "partial": true i about.json om den bara visar några.`,
  "row-sum": (facts) =>
    `${at(facts)}: radens summa är ${inKr.sv(facts.printed)}, men delarna blir ${inKr.sv(facts.computed)}. Skillnad: ${inKr.sv(facts.printed - facts.computed)}.`,
  "column-sum": (facts) =>
    `${at(facts)}: summan är ${inKr.sv(facts.printed)}, men raderna blir ${inKr.sv(facts.computed)}. Skillnad: ${inKr.sv(facts.printed - facts.computed)}.`,
  "total-unit": (facts) =>
    `${at(facts)}: summan har en annan enhet än raderna. I deras är den ${inKr.sv(facts.printed)}, men de blir ${inKr.sv(facts.computed)}: en faktor ${facts.factor}. Skriv den i deras enhet.`,
  "unit-clash": ({ column, header, headerUnit, titleUnit, used }) =>
    `Kolumn ${column} (${header}) är i ${headerUnit}, men tabellens titel anger ${titleUnit}. Beloppen har lästs i ${used}. Rätta den andra enheten.`,
  "stated-differs": ({ source, stated, computed }) =>
    `Raderna blir sammanlagt ${inKr.sv(computed)}, men ${source} anger ${inKr.sv(stated)}. Skillnad: ${inKr.sv(computed - stated)}.`,
  "parent-differs": (facts) =>
    `${at(facts)}: tabellen delar upp ${inKr.sv(facts.printed)}, men ${facts.recipient} får ${inKr.sv(facts.expected)}. Skillnad: ${inKr.sv(facts.printed - facts.expected)}.`,
  "column-unmapped": ({ column, header, lines }) =>
    `Kolumn ${column} (${header}) är ingen av posterna ${listOf(lines, "sv")}. Skriv i about.json vilka den visar: "columns": { "${column}": { "lines": ["…"] } }.`,
  "line-missing": ({ line }) =>
    `Tabellen saknar posten ${line}: inget belopp i den är jämfört. Lägg till kolumnen eller raderna, eller ange bara de poster som tabellen visar.`,
  "level-without-line": ({ level, agreement, levels }) =>
    `Raderna är ${levelWords(level).sv}, men ${agreement} har bara pengar till ${listOf(
      levels.map((one) => levelWords(one).sv),
      "sv",
    )}. Kontrollera att tabellen hör till överenskommelsen.`,
  "printed-differs": (facts) =>
    `${at(facts)}: tabellen har ${facts.printed}${PRINTED_SV[facts.what]}, men ska ha ${facts.expected}. Rätta ${facts.label === "" ? "kolumnen" : "cellen"}.`,
  "row-unmapped": ({ cell, label }) =>
    `${cell}: raden "${label}" är ingen av posterna. Skriv i about.json vilka den visar: "rows".`,
  "table-turned": ({ names, headers }) =>
    headers
      ? `Tabellen är vänd: ${listOf(names, "sv", 2)} är kolumner. Klistra in den transponerad.`
      : `Raderna är mottagare: ${listOf(names, "sv", 2)}. Ange kind recipients.`,
  "deviation-gone": ({ deviation, cell, reason }) =>
    `Den kända avvikelsen ${deviation}${cell && ` ${cell}`} finns inte längre i tabellen (skäl: ${reason}). Ta bort den från about.json.`,
  "nothing-verified": ({ file, agreement }, to) =>
    agreement
      ? `${file}: inga belopp kunde läsas och kopplas till överenskommelsen.`
      : `${file}: det finns inget att kontrollera beloppen mot. Ange en ${to("överenskommelse (--agreement)", "överenskommelse (agreement)")}, eller skriv summor i about.json.`,
  "claim-missing": (_, to) =>
    `Tabellen delar upp en mottagares pengar, men mottagaren är inte angiven. Skriv ${to("--recipient, eller recipient i about.json", "recipient i beskrivningen")}.`,
};

export const verifyEn: Words<Omit<VerifyProblems, "about-shape">> = {
  "amount-differs": (facts) =>
    `${at(facts)}: the table has ${inKr.en(facts.printed)}, but ${facts.line} gives ${inKr.en(facts.expected)}. Difference: ${inKr.en(facts.printed - facts.expected)}.`,
  "amount-missing": (facts) =>
    `${at(facts)}: the cell is empty, but ${facts.line} gives ${inKr.en(facts.expected)}. Fill in the amount.`,
  "recipient-missing": ({ names }) =>
    `The table lacks ${listOf(names, "en")}. Add the ${names.length === 1 ? "row" : "rows"}, or write "partial": true in about.json if it shows only some.`,
  "row-sum": (facts) =>
    `${at(facts)}: the total of the row is ${inKr.en(facts.printed)}, but its parts add up to ${inKr.en(facts.computed)}. Difference: ${inKr.en(facts.printed - facts.computed)}.`,
  "column-sum": (facts) =>
    `${at(facts)}: the sum is ${inKr.en(facts.printed)}, but the rows add up to ${inKr.en(facts.computed)}. Difference: ${inKr.en(facts.printed - facts.computed)}.`,
  "total-unit": (facts) =>
    `${at(facts)}: the total has another unit than the rows. In theirs it is ${inKr.en(facts.printed)}, but they add up to ${inKr.en(facts.computed)}: a factor of ${facts.factor}. Write it in their unit.`,
  "unit-clash": ({ column, header, headerUnit, titleUnit, used }) =>
    `Column ${column} (${header}) is in ${headerUnit}, but the title of the table names ${titleUnit}. The figures were read in ${used}. Correct the other unit.`,
  "stated-differs": ({ source, stated, computed }) =>
    `The rows add up to ${inKr.en(computed)}, but ${source} states ${inKr.en(stated)}. Difference: ${inKr.en(computed - stated)}.`,
  "parent-differs": (facts) =>
    `${at(facts)}: the table splits ${inKr.en(facts.printed)}, but ${facts.recipient} gets ${inKr.en(facts.expected)}. Difference: ${inKr.en(facts.printed - facts.expected)}.`,
  "column-unmapped": ({ column, header, lines }) =>
    `Column ${column} (${header}) is none of the lines ${listOf(lines, "en")}. Name those it shows in about.json: "columns": { "${column}": { "lines": ["…"] } }.`,
  "line-missing": ({ line }) =>
    `The table lacks the line ${line}: no amount of it was compared. Add its column or rows, or name only the lines that the table shows.`,
  "level-without-line": ({ level, agreement, levels }) =>
    `The rows are ${levelWords(level).en}, but ${agreement} has money for ${listOf(
      levels.map((one) => levelWords(one).en),
      "en",
    )} only. Check that the table belongs to the agreement.`,
  "printed-differs": (facts) =>
    `${at(facts)}: the table has ${facts.printed}${PRINTED_EN[facts.what]}, but should have ${facts.expected}. Correct the ${facts.label === "" ? "column" : "cell"}.`,
  "row-unmapped": ({ cell, label }) =>
    `${cell}: the row "${label}" is none of the lines. Name those it shows in about.json: "rows".`,
  "table-turned": ({ names, headers }) =>
    headers
      ? `The table is turned: ${listOf(names, "en", 2)} are columns. Paste it transposed.`
      : `The rows are recipients: ${listOf(names, "en", 2)}. Give kind recipients.`,
  "deviation-gone": ({ deviation, cell, reason }) =>
    `The known deviation ${deviation}${cell && ` ${cell}`} is no longer in the table (reason: ${reason}). Remove it from about.json.`,
  "nothing-verified": ({ file, agreement }, to) =>
    agreement
      ? `${file}: no amount could be read and matched to the agreement.`
      : `${file}: there is nothing to verify the amounts against. Pass an ${to("agreement (--agreement)", "agreement")}, or write sums in about.json.`,
  "claim-missing": (_, to) =>
    `The table splits one recipient's money, but the recipient is not named. ${to("Pass --recipient, or recipient in about.json", "Write recipient in the claim")}.`,
};
