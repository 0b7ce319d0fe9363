import type { InBoth } from "../language/language.ts";
import type { FileProblems } from "../problems/files.ts";
import type { Messages } from "./messages.ts";

/** What can be wrong with the text of a table, whatever its cells are. */
export type TableFileCode = "csv-malformed";

const CAUSES: Readonly<Record<FileProblems["csv-malformed"]["cause"], InBoth<string>>> = {
  "opening-quote": {
    sv: "ett citattecken inne i en cell som inte börjar med ett",
    en: "a quotation mark inside a cell that does not begin with one",
  },
  "closing-quote": {
    sv: "text efter det avslutande citattecknet",
    en: "text after the closing quotation mark",
  },
  "quote-not-closed": { sv: "citattecknet avslutas aldrig", en: "the quotation mark is never closed" },
};

export const tableFileMessages: Messages<Pick<FileProblems, TableFileCode>> = {
  "csv-malformed": {
    sv: ({ line, cause }) =>
      `Tabellens citattecken går inte ihop på rad ${line}: ${CAUSES[cause].sv}. Rätta raden, eller spara om tabellen från kalkylprogrammet.`,
    en: ({ line, cause }) =>
      `The quotation marks of the table do not pair up on line ${line}: ${CAUSES[cause].en}. Correct the line, or save the table again from the spreadsheet.`,
  },
};
