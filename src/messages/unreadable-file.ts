import type { BinaryKind, FileProblems } from "../problems/files.ts";
import type { Words } from "./messages.ts";

/** Why a file is no text that a table could be in. */
export type UnreadableFileCode = "file-empty" | "file-not-text";

/** Kinds of files that are not text. */
const BINARY_SV: Readonly<Record<BinaryKind, string>> = {
  pdf: "en PDF",
  workbook: "en arbetsbok",
  document: "ett dokument",
  image: "en bild",
  archive: "ett packat arkiv",
};

const BINARY_EN: Readonly<Record<BinaryKind, string>> = {
  pdf: "a PDF",
  workbook: "a workbook",
  document: "a document",
  image: "an image",
  archive: "a packed archive",
};

/** How to get the table out of such a file, where it is not to save it as CSV. */
const COPYING_SV: Readonly<Partial<Record<BinaryKind, string>>> = {
  pdf: "Öppna den, markera tabellen, kopiera den till ett kalkylblad eller en textfil, en cell på varje rad, och ange den filen.",
  document:
    "Öppna det, markera tabellen, kopiera den till ett kalkylblad, spara det som xlsx eller CSV och ange den filen.",
  image:
    "Ur en bild kan inga belopp läsas säkert. Skriv av tabellen i ett kalkylblad, eller begär den som text, och ange den filen.",
};

const COPYING_EN: typeof COPYING_SV = {
  pdf: "Open it, select the table, copy it to a sheet or a text file, one cell a line, and pass that file.",
  document: "Open it, select the table, copy it to a sheet, save it as xlsx or CSV and pass that file.",
  image:
    "No amounts can be read from an image with certainty. Type the table into a sheet, or ask for it as text, and pass that file.",
};

export const unreadableFileSv: Words<Pick<FileProblems, UnreadableFileCode>> = {
  "file-empty": ({ file }) => `Filen ${file} är tom. Spara eller hämta den på nytt.`,
  "file-not-text": ({ file, kind }) =>
    `Filen ${file} är ${kind ? BINARY_SV[kind] : "inte text"}. ${(kind && COPYING_SV[kind]) ?? "Spara tabellen som CSV och ange den filen."}`,
};

export const unreadableFileEn: Words<Pick<FileProblems, UnreadableFileCode>> = {
  "file-empty": ({ file }) => `The file ${file} is empty. Save or download it again.`,
  "file-not-text": ({ file, kind }) =>
    `The file ${file} is ${kind ? BINARY_EN[kind] : "not text"}. ${(kind && COPYING_EN[kind]) ?? "Save the table as CSV and pass that file."}`,
};
