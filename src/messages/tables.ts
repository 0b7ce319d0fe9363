import { counted } from "../language/counted.ts";
import type { InBoth } from "../language/language.ts";
import { rad, row } from "../language/list-words.ts";
import { formatKr } from "../money/format-money.ts";
import type { TableProblems } from "../problems/tables.ts";
import type { Messages } from "./messages.ts";

const EXPECTED: Readonly<Record<TableProblems["cell-malformed"]["expected"], InBoth<string>>> = {
  amount: { sv: "belopp", en: "amount" },
  population: { sv: "antal personer", en: "number of persons" },
  number: { sv: "tal, 0 eller större", en: "number, 0 or more" },
};

export const tableMessages: Messages<TableProblems> = {
  "table-empty": {
    sv: ({ rows }) =>
      `Tabellen har inga rader med belopp (${counted(rows, "rad läst", "rader lästa")}). Kontrollera att rätt blad eller fil sparades.`,
    en: ({ rows }) =>
      `The table has no rows of amounts (${counted(rows, "row", "rows")} read). Check that the right sheet or file was saved.`,
  },
  "table-header": {
    sv: ({ found, missing }) =>
      `Tabellen saknar kolumn för ${missing.map(inSwedish).join(" och ")}. Rubrikerna är ${rad(found)}. Ange kolumnernas roller i roles i about.json.`,
    en: ({ found, missing }) =>
      `The table has no column for ${missing.join(" and ")}. Its headers are ${row(found)}. Give the columns their roles in roles in about.json.`,
  },
  "cell-malformed": {
    sv: ({ cell, header, label, text, position, expected }) =>
      `Cell ${cell} (${header}, ${label}): "${text}" är inget ${EXPECTED[expected].sv}, fel vid tecken ${position + 1}. Rätta cellen.`,
    en: ({ cell, header, label, text, position, expected }) =>
      `Cell ${cell} (${header}, ${label}): "${text}" is no ${EXPECTED[expected].en}, wrong at character ${position + 1}. Correct the cell.`,
  },
  "cell-ambiguous": {
    sv: ({ cell, header, label, text, readings }) =>
      `Cell ${cell} (${header}, ${label}): "${text}" kan vara ${readings.map((ore) => formatKr(ore, { lang: "sv", unit: true })).join(" eller ")}. Skriv decimaler med komma och tusental med mellanslag.`,
    en: ({ cell, header, label, text, readings }) =>
      `Cell ${cell} (${header}, ${label}): "${text}" may be ${readings.map((ore) => formatKr(ore, { lang: "en", unit: true })).join(" or ")}. Write decimals with a comma and thousands with a space.`,
  },
  "column-unknown": {
    sv: ({ column, known }) => `Kolumnen "${column}" finns inte i tabellen. Kolumnerna är ${rad(known)}.`,
    en: ({ column, known }) => `There is no column "${column}" in the table. The columns are ${row(known)}.`,
  },
  "row-ragged": {
    sv: ({ row: number, cells, columns }) =>
      `Rad ${number} har ${cells} celler, rubriken ${columns}. Ett skiljetecken för mycket, eller ett belopp med komma utan citattecken.`,
    en: ({ row: number, cells, columns }) =>
      `Row ${number} has ${cells} cells, the header ${columns}. One separator too many, or an amount with a comma and no quotation marks.`,
  },
};

function inSwedish(role: string): string {
  return role === "amount" ? "belopp" : role;
}
