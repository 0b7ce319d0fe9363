import { counted } from "../language/list-of.ts";
import type { TextFormat, WorkbookProblems } from "../problems/workbooks.ts";
import { type Messages, nearestEn, nearestSv, type Words } from "./messages.ts";
import { hiddenParts, othersToo, workbookEn, workbookSv } from "./workbooks.ts";

/** Which table of a text was read. */
const TEXTS_SV: Readonly<Record<TextFormat, (table: string) => string>> = {
  html: (table) => `Sidans tabell "${table}" har lästs.`,
  markdown: (table) => `Tabellen "${table}" har lästs.`,
  lines: () => "Filen har lästs som en cell på varje rad: cell B12 är den andra för namnet på rad 12.",
};

const TEXTS_EN: Readonly<Record<TextFormat, (table: string) => string>> = {
  html: (table) => `The page's table "${table}" was read.`,
  markdown: (table) => `The table "${table}" was read.`,
  lines: () => "The file was read as one cell a line: cell B12 is the second one of the name on line 12.",
};

/** Messages of tables in workbooks and in texts: web pages, Markdown, one cell a line. */
export const textTableSv: Words<WorkbookProblems> = {
  ...workbookSv,
  "sheet-unknown": (facts, to) =>
    facts.format
      ? `Filen ${facts.file} har ingen tabell "${facts.sheet}". ${nearestSv(facts.sheet, facts.known, "Tabellerna är")}`
      : workbookSv["sheet-unknown"](facts, to),
  "sheet-chosen": (facts, to) =>
    facts.format
      ? `${TEXTS_SV[facts.format](facts.sheet)}${othersToo(facts).sv(to)}`
      : workbookSv["sheet-chosen"](facts, to),
  "sheet-hidden": (facts, to) =>
    facts.format
      ? `Dolt på sidan men läst som allt annat: ${hiddenParts(facts.hidden, facts, "sv")}${facts.hidden ? "" : ` i tabellen "${facts.sheet}"`}. Kontrollera att det ska vara med.`
      : workbookSv["sheet-hidden"](facts, to),
  "lines-uneven": ({ line, name, found, expected }) =>
    `"${name}" på rad ${line} har ${counted(found, "tal", "tal")} under sig, men de flesta namn har ${expected}. Skriv ett streck på en egen rad där ett belopp saknas, och ta bort sidnummer och andra tal som inte hör till tabellen.`,
};

export const textTableEn: Words<WorkbookProblems> = {
  ...workbookEn,
  "sheet-unknown": (facts, to) =>
    facts.format
      ? `The file ${facts.file} has no table "${facts.sheet}". ${nearestEn(facts.sheet, facts.known, "The tables are")}`
      : workbookEn["sheet-unknown"](facts, to),
  "sheet-chosen": (facts, to) =>
    facts.format
      ? `${TEXTS_EN[facts.format](facts.sheet)}${othersToo(facts).en(to)}`
      : workbookEn["sheet-chosen"](facts, to),
  "sheet-hidden": (facts, to) =>
    facts.format
      ? `Hidden on the page, but read like everything else: ${hiddenParts(facts.hidden, facts, "en")}${facts.hidden ? "" : ` of the table "${facts.sheet}"`}. Check that it belongs there.`
      : workbookEn["sheet-hidden"](facts, to),
  "lines-uneven": ({ line, name, found, expected }) =>
    `"${name}" on line ${line} has ${counted(found, "figure", "figures")} below it, but most names have ${expected}. Write a dash on a line of its own where an amount is missing, and remove page numbers and other figures that are not part of the table.`,
};

export const textTableMessages: Messages<WorkbookProblems> = { sv: textTableSv, en: textTableEn };
