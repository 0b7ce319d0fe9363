import type { InBoth } from "../language/language.ts";
import { counted } from "../language/list-of.ts";
import type { TextFormat, WorkbookProblems } from "../problems/workbooks.ts";
import { type Messages, nearestOr } from "./messages.ts";
import { hiddenParts, othersToo, workbookMessages } from "./workbooks.ts";

/** Which table of a text was read. */
const TEXTS: Readonly<Record<TextFormat, InBoth<(table: string) => string>>> = {
  html: {
    sv: (table) => `Sidans tabell "${table}" har lästs.`,
    en: (table) => `The page's table "${table}" was read.`,
  },
  markdown: {
    sv: (table) => `Tabellen "${table}" har lästs.`,
    en: (table) => `The table "${table}" was read.`,
  },
  lines: {
    sv: () => "Filen har lästs som en cell på varje rad: cell B12 är den andra för namnet på rad 12.",
    en: () => "The file was read as one cell a line: cell B12 is the second one of the name on line 12.",
  },
};

/** Messages of tables in workbooks and in texts: web pages, Markdown, one cell a line. */
export const textTableMessages: Messages<WorkbookProblems> = {
  ...workbookMessages,
  "sheet-unknown": {
    sv: (facts, to) =>
      facts.format
        ? `Filen ${facts.file} har ingen tabell "${facts.sheet}". ${nearestOr(facts.sheet, facts.known, "sv", "Tabellerna är")}`
        : workbookMessages["sheet-unknown"].sv(facts, to),
    en: (facts, to) =>
      facts.format
        ? `The file ${facts.file} has no table "${facts.sheet}". ${nearestOr(facts.sheet, facts.known, "en", "The tables are")}`
        : workbookMessages["sheet-unknown"].en(facts, to),
  },
  "sheet-chosen": {
    sv: (facts, to) =>
      facts.format
        ? `${TEXTS[facts.format].sv(facts.sheet)}${othersToo(facts).sv(to)}`
        : workbookMessages["sheet-chosen"].sv(facts, to),
    en: (facts, to) =>
      facts.format
        ? `${TEXTS[facts.format].en(facts.sheet)}${othersToo(facts).en(to)}`
        : workbookMessages["sheet-chosen"].en(facts, to),
  },
  "sheet-hidden": {
    sv: (facts, to) =>
      facts.format
        ? `Dolt på sidan men läst som allt annat: ${hiddenParts(facts.hidden, facts, "sv")}${facts.hidden ? "" : ` i tabellen "${facts.sheet}"`}. Kontrollera att det ska vara med.`
        : workbookMessages["sheet-hidden"].sv(facts, to),
    en: (facts, to) =>
      facts.format
        ? `Hidden on the page, but read like everything else: ${hiddenParts(facts.hidden, facts, "en")}${facts.hidden ? "" : ` of the table "${facts.sheet}"`}. Check that it belongs there.`
        : workbookMessages["sheet-hidden"].en(facts, to),
  },
  "lines-uneven": {
    sv: ({ line, name, found, expected }) =>
      `"${name}" på rad ${line} har ${counted(found, "tal", "tal")} under sig, men de flesta namn har ${expected}. Skriv ett streck på en egen rad där ett belopp saknas, och ta bort sidnummer och andra tal som inte hör till tabellen.`,
    en: ({ line, name, found, expected }) =>
      `"${name}" on line ${line} has ${counted(found, "figure", "figures")} below it, but most names have ${expected}. Write a dash on a line of its own where an amount is missing, and remove page numbers and other figures that are not part of the table.`,
  },
};
