import type { FileProblems } from "../problems/files.ts";
import type { Words } from "./messages.ts";

/** What can be wrong with the text of a table, whatever its cells are. */
export type TableFileCode = "csv-malformed";

const CAUSES_SV: Readonly<Record<FileProblems["csv-malformed"]["cause"], string>> = {
  "opening-quote": "ett citattecken inne i en cell som inte börjar med ett",
  "closing-quote": "text efter det avslutande citattecknet",
  "quote-not-closed": "citattecknet avslutas aldrig",
};

const CAUSES_EN: Readonly<Record<FileProblems["csv-malformed"]["cause"], string>> = {
  "opening-quote": "a quotation mark inside a cell that does not begin with one",
  "closing-quote": "text after the closing quotation mark",
  "quote-not-closed": "the quotation mark is never closed",
};

export const tableFileSv: Words<Pick<FileProblems, TableFileCode>> = {
  "csv-malformed": ({ line, cause }) =>
    `Tabellens citattecken går inte ihop på rad ${line}: ${CAUSES_SV[cause]}. Rätta raden, eller spara om tabellen från kalkylprogrammet.`,
};

export const tableFileEn: Words<Pick<FileProblems, TableFileCode>> = {
  "csv-malformed": ({ line, cause }) =>
    `The quotation marks of the table do not pair up on line ${line}: ${CAUSES_EN[cause]}. Correct the line, or save the table again from the spreadsheet.`,
};
