import type { InBoth } from "../language/language.ts";
import type { BinaryKind, FileProblems } from "../problems/files.ts";
import type { Messages } from "./messages.ts";

/** Why a file is no text that a table could be in. */
export type UnreadableFileCode = "file-empty" | "file-not-text";

/** Kinds of files that are not text. */
const BINARY: Readonly<Record<BinaryKind, InBoth<string>>> = {
  pdf: { sv: "en PDF", en: "a PDF" },
  workbook: { sv: "en arbetsbok", en: "a workbook" },
  document: { sv: "ett dokument", en: "a document" },
  image: { sv: "en bild", en: "an image" },
  archive: { sv: "ett packat arkiv", en: "a packed archive" },
};

export const unreadableFileMessages: Messages<Pick<FileProblems, UnreadableFileCode>> = {
  "file-empty": {
    sv: ({ file }) => `Filen ${file} är tom. Spara eller hämta den på nytt.`,
    en: ({ file }) => `The file ${file} is empty. Save or download it again.`,
  },
  "file-not-text": {
    sv: ({ file, kind }) => `Filen ${file} är ${kind ? BINARY[kind].sv : "inte text"}. ${copying(kind).sv}`,
    en: ({ file, kind }) => `The file ${file} is ${kind ? BINARY[kind].en : "not text"}. ${copying(kind).en}`,
  },
};

/** How to get the table out of such a file. */
const COPYING: Readonly<Record<"pdf" | "document" | "image" | "other", InBoth<string>>> = {
  pdf: {
    sv: "Öppna den, markera tabellen, kopiera den till ett kalkylblad eller en textfil, en cell på varje rad, och ange den filen.",
    en: "Open it, select the table, copy it to a sheet or a text file, one cell a line, and pass that file.",
  },
  document: {
    sv: "Öppna det, markera tabellen, kopiera den till ett kalkylblad, spara det som xlsx eller CSV och ange den filen.",
    en: "Open it, select the table, copy it to a sheet, save it as xlsx or CSV and pass that file.",
  },
  image: {
    sv: "Ur en bild kan inga belopp läsas säkert. Skriv av tabellen i ett kalkylblad, eller begär den som text, och ange den filen.",
    en: "No amounts can be read from an image with certainty. Type the table into a sheet, or ask for it as text, and pass that file.",
  },
  other: {
    sv: "Spara tabellen som CSV och ange den filen.",
    en: "Save the table as CSV and pass that file.",
  },
};

function copying(kind: BinaryKind | undefined): InBoth<string> {
  return kind === "pdf" || kind === "document" || kind === "image" ? COPYING[kind] : COPYING.other;
}
