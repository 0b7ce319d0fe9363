import { allOf, counted, listOf, oneOf } from "../language/list-of.ts";
import { formatCount } from "../money/format-kr.ts";
import type { TableProblems } from "../problems/tables.ts";
import { type Messages, nearestEn, nearestSv, type Words } from "./messages.ts";
import { PROBABLE_EN, PROBABLE_SV, probableValue } from "./probable-value.ts";
import { readingsOf } from "./readings-of.ts";

const EXPECTED_SV: Readonly<Record<TableProblems["cell-malformed"]["expected"], string>> = {
  amount: "ett belopp",
  population: "ett antal personer",
  number: "ett tal, 0 eller större",
};

const EXPECTED_EN: Readonly<Record<TableProblems["cell-malformed"]["expected"], string>> = {
  amount: "an amount",
  population: "a number of persons",
  number: "a number, 0 or more",
};

export const tableSv: Words<TableProblems> = {
  "table-empty": ({ rows }) =>
    `Tabellen har inga rader med belopp (${counted(rows, "rad läst", "rader lästa")}). Kontrollera att rätt blad eller fil sparades.`,
  "table-header": ({ found, missing }) =>
    `Tabellen saknar en kolumn med ${allOf(
      missing.map((role) => ROLES[role] ?? role),
      "sv",
    )}. Rubrikerna är ${listOf(found, "sv")}. Skriv i about.json vad kolumnerna är, i roles.`,
  "cell-malformed": ({ cell, header, label, text, position, expected }) =>
    `Cell ${cell} (${header}, ${label}): "${text}" går inte att läsa som ${EXPECTED_SV[expected]} (tecken ${position + 1}). ${probableValue(text, PROBABLE_SV)}`,
  "cell-ambiguous": ({ cell, header, label, text, readings }) =>
    `Cell ${cell} (${header}, ${label}): "${text}" kan betyda ${oneOf(readingsOf(text, readings, "sv"), "sv")}. Skriv decimaler med komma och tusental med mellanslag.`,
  "figure-ambiguous": ({ cell, header, label, text, readings: [whole, decimal] }) =>
    `Cell ${cell} (${header}, ${label}): "${text}" kan betyda ${whole} eller ${decimal.replace(".", ",")}. Skriv decimaler med komma och tusental med mellanslag.`,
  "column-unknown": ({ column, known }) =>
    `Kolumnen "${column}" finns inte i tabellen. ${nearestSv(column, known, "Kolumnerna är")}`,
  "row-unknown": ({ row, known }) =>
    `Raden "${row}" finns inte i tabellen. ${nearestSv(row, known, "Raderna är", 20)}`,
  "tables-several": ({ cell }) =>
    `En andra tabell börjar i ${cell} och har inte lästs. Spara varje tabell i en egen fil.`,
  "unit-impossible": ({ column, header, unit, text, times }, to) =>
    `Kolumn ${column} (${header}) är i ${unit}, men ${text} ${unit} är mer än tusen miljarder. De har lästs utan enheten, ${formatCount(times)} gånger mindre. Rätta enheten, eller ange den ${to("med --unit", "i unit")}.`,
  "row-ragged": ({ row, cells, columns }) =>
    `Rad ${row} har ${cells} celler, men rubrikraden har ${columns}. Ta bort ett skiljetecken, eller sätt citattecken om ett belopp med komma.`,
};

export const tableEn: Words<TableProblems> = {
  "table-empty": ({ rows }) =>
    `The table has no rows of amounts (${counted(rows, "row", "rows")} read). Check that the right sheet or file was saved.`,
  "table-header": ({ found, missing }) =>
    `The table has no column for ${allOf(missing, "en")}. Its headers are ${listOf(found, "en")}. Name the roles of the columns in about.json, in roles.`,
  "cell-malformed": ({ cell, header, label, text, position, expected }) =>
    `Cell ${cell} (${header}, ${label}): "${text}" cannot be read as ${EXPECTED_EN[expected]} (character ${position + 1}). ${probableValue(text, PROBABLE_EN)}`,
  "cell-ambiguous": ({ cell, header, label, text, readings }) =>
    `Cell ${cell} (${header}, ${label}): "${text}" can mean ${oneOf(readingsOf(text, readings, "en"), "en")}. Write decimals with a comma and thousands with a space.`,
  "figure-ambiguous": ({ cell, header, label, text, readings: [whole, decimal] }) =>
    `Cell ${cell} (${header}, ${label}): "${text}" can mean ${whole} or ${decimal}. Write decimals with a comma and thousands with a space.`,
  "column-unknown": ({ column, known }) =>
    `There is no column "${column}" in the table. ${nearestEn(column, known, "The columns are")}`,
  "row-unknown": ({ row, known }) =>
    `There is no row "${row}" in the table. ${nearestEn(row, known, "The rows are", 20)}`,
  "tables-several": ({ cell }) =>
    `A second table begins at ${cell} and was not read. Save each table in its own file.`,
  "unit-impossible": ({ column, header, unit, text, times }, to) =>
    `Column ${column} (${header}) is in ${unit}, but ${text} ${unit} is more than a thousand milliards. They were read without the unit, ${formatCount(times, { lang: "en" })} times less. Correct the unit, or pass it ${to("with --unit", "in unit")}.`,
  "row-ragged": ({ row, cells, columns }) =>
    `Row ${row} has ${cells} cells, but the header has ${columns}. Remove the extra separator, or put an amount with a comma in quotation marks.`,
};

export const tableMessages: Messages<TableProblems> = { sv: tableSv, en: tableEn };

/** Columns of a table in Swedish. */
const ROLES: Readonly<Record<string, string>> = {
  amount: "belopp",
  code: "koder (code)",
  value: "värden (value)",
};
