import type { InBoth } from "../language/language.ts";
import { formatCount } from "../money/format-money.ts";
import type { FileProblems } from "../problems/files.ts";
import type { Messages } from "./messages.ts";
import { systemWords } from "./system-words.ts";

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

const NAMED: Readonly<Record<FileProblems["file-outside"]["what"], InBoth<string>>> = {
  table: { sv: "tabell", en: "table" },
  agreement: { sv: "överenskommelse", en: "agreement" },
  register: { sv: "register", en: "register" },
};

export const fileMessages: Messages<FileProblems> = {
  "file-unreadable": {
    sv: ({ file, cause }) =>
      `Kan inte läsa filen ${file}: ${systemWords(cause, "sv")}. Kontrollera sökvägen och rättigheterna.`,
    en: ({ file, cause }) =>
      `Cannot read the file ${file}: ${systemWords(cause, "en")}. Check the path and the permissions.`,
  },
  "file-empty": {
    sv: ({ file }) => `Filen ${file} är tom. Spara om den från kalkylarket, som CSV.`,
    en: ({ file }) => `The file ${file} is empty. Save it again from the spreadsheet, as CSV.`,
  },
  "file-too-large": {
    sv: ({ file, bytes, limit }) =>
      `Filen ${file} är ${formatCount(bytes, { lang: "sv" })} byte, mer än gränsen ${formatCount(limit, { lang: "sv" })}. Ta med bara de rader och kolumner som behövs.`,
    en: ({ file, bytes, limit }) =>
      `The file ${file} is ${formatCount(bytes, { lang: "en" })} bytes, above the limit ${formatCount(limit, { lang: "en" })}. Keep only the rows and columns needed.`,
  },
  "file-not-text": {
    sv: ({ file }) => `Filen ${file} är inte text. Spara kalkylarket som CSV och ange den filen.`,
    en: ({ file }) => `The file ${file} is not text. Save the spreadsheet as CSV and give that file.`,
  },
  "file-exists": {
    sv: ({ file }) => `Filen ${file} finns redan och skrivs inte över. Välj ett annat namn.`,
    en: ({ file }) => `The file ${file} exists already and is not overwritten. Choose another name.`,
  },
  "file-outside": {
    sv: ({ file, what, path }) =>
      `${file} anger ${path} som ${NAMED[what].sv}, och den filen ligger varken under beskrivningens mapp eller under den aktuella mappen. Kör kommandot i en mapp som rymmer båda, eller med --allow-outside om du litar på beskrivningen.`,
    en: ({ file, what, path }) =>
      `${file} names ${path} as its ${NAMED[what].en}, and that file lies neither under the description's folder nor under the current one. Run the command in a folder that holds both, or with --allow-outside if you trust the description.`,
  },
  "file-unwritable": {
    sv: ({ file, cause }) =>
      `Kan inte skriva filen ${file}: ${systemWords(cause, "sv")}. Välj en mapp som finns och går att skriva i. Inget av den har skrivits.`,
    en: ({ file, cause }) =>
      `Cannot write the file ${file}: ${systemWords(cause, "en")}. Choose a folder that is there and can be written to. Nothing of it was written.`,
  },
  "csv-malformed": {
    sv: ({ line, cause }) =>
      `Tabellens citattecken går inte ihop på rad ${line} (${CAUSES[cause].sv}), så ingen vet var cellen slutar. Rätta raden, eller spara om tabellen från kalkylarket.`,
    en: ({ line, cause }) =>
      `The table's quotation marks do not pair up on line ${line} (${CAUSES[cause].en}), so nobody knows where the cell ends. Correct the line, or save the table again from the spreadsheet.`,
  },
  "json-invalid": {
    sv: ({ file, cause }) => `Filen ${file} är inte giltig JSON av rätt form: ${cause}.`,
    en: ({ file, cause }) => `The file ${file} is not valid JSON of the right shape: ${cause}.`,
  },
};
