import type { InBoth } from "../language/language.ts";
import type { BinaryKind, FileProblems } from "../problems/files.ts";
import type { Messages } from "./messages.ts";

/** What can be wrong with the file of a table, whatever its cells are. */
export type TableFileCode = "file-empty" | "file-not-text" | "file-format" | "csv-malformed";

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

/** Kinds of files that are not text. */
const BINARY: Readonly<Record<BinaryKind, InBoth<string>>> = {
  pdf: { sv: "en PDF", en: "a PDF" },
  workbook: { sv: "en arbetsbok", en: "a workbook" },
  document: { sv: "ett dokument", en: "a document" },
  image: { sv: "en bild", en: "an image" },
  archive: { sv: "ett packat arkiv", en: "a packed archive" },
};

/** What an answer in json-stat lacks, and what to do. */
const DATASET: Readonly<Record<NonNullable<FileProblems["file-format"]["fault"]>, InBoth<string>>> = {
  "no-values": {
    sv: "det beskriver bara tabellen och har inga värden. Hämta tabellens data",
    en: "it only describes the table and has no values. Download the table's data",
  },
  "cut-short": {
    sv: "det har färre eller fler värden än tabellen har celler. Hämta det på nytt, i delar om tjänsten har en gräns",
    en: "it has fewer or more values than the table has cells. Download it again, in parts if the service has a limit",
  },
  "dimension-missing": {
    sv: "en av tabellens indelningar saknas eller är ofullständig. Hämta det på nytt",
    en: "one of the table's dimensions is missing or incomplete. Download it again",
  },
};

export const tableFileMessages: Messages<Pick<FileProblems, TableFileCode>> = {
  "file-empty": {
    sv: ({ file }) => `Filen ${file} är tom. Spara eller hämta den på nytt.`,
    en: ({ file }) => `The file ${file} is empty. Save or download it again.`,
  },
  "file-not-text": {
    sv: ({ file, kind }) =>
      `Filen ${file} är ${kind ? BINARY[kind].sv : "inte text"}. ${isPage(kind) ? "Kopiera tabellen till ett kalkylblad och spara det" : "Spara tabellen"} som CSV och ange den filen.`,
    en: ({ file, kind }) =>
      `The file ${file} is ${kind ? BINARY[kind].en : "not text"}. ${isPage(kind) ? "Copy the table to a sheet, save it" : "Save the table"} as CSV and pass that file.`,
  },
  "file-format": {
    sv: ({ file, format, title, fault }) =>
      fault
        ? `Filen ${file} är ett svar i json-stat som inte kan användas: ${DATASET[fault].sv}.`
        : title
          ? `Filen ${file} är ingen tabell utan ett svar i ${format}: "${title}". Hämta tabellen på nytt som CSV.`
          : `Filen ${file} är i formatet ${format}, som inte läses. Hämta tabellen som CSV och ange den filen.`,
    en: ({ file, format, title, fault }) =>
      fault
        ? `The file ${file} is an answer in json-stat that cannot be used: ${DATASET[fault].en}.`
        : title
          ? `The file ${file} is no table but an answer in ${format}: "${title}". Download the table again, as CSV.`
          : `The file ${file} is in the format ${format}, which is not read. Download the table as CSV and pass that file.`,
  },
  "csv-malformed": {
    sv: ({ line, cause }) =>
      `Tabellens citattecken går inte ihop på rad ${line}: ${CAUSES[cause].sv}. Rätta raden, eller spara om tabellen från kalkylprogrammet.`,
    en: ({ line, cause }) =>
      `The quotation marks of the table do not pair up on line ${line}: ${CAUSES[cause].en}. Correct the line, or save the table again from the spreadsheet.`,
  },
};

/** Whether a table can only be copied from such a file. */
function isPage(kind: BinaryKind | undefined): boolean {
  return kind === "pdf" || kind === "document" || kind === "image";
}
