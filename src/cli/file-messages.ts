import type { InBoth } from "../language/language.ts";
import type { Messages, Words } from "../messages/messages.ts";
import { formatCount } from "../money/format-kr.ts";
import type { DiskProblems } from "../problems/command.ts";
import { systemWords } from "./system-words.ts";

const NAMED_SV: Readonly<Record<DiskProblems["file-outside"]["what"], string>> = {
  table: "tabell",
  agreement: "överenskommelse",
  register: "register",
};

const NAMED_EN: Readonly<Record<DiskProblems["file-outside"]["what"], string>> = {
  table: "table",
  agreement: "agreement",
  register: "register",
};

/** What to do about an error of the operating system; for other errors, check the permissions. */
const READ_REMEDIES: Readonly<Record<string, InBoth<string>>> = {
  ENOENT: {
    sv: "Står filen i mappen där du kör kommandot?",
    en: "Is the file in the folder where you run the command?",
  },
  EISDIR: { sv: "Ange en fil i mappen.", en: "Name a file in the folder." },
};
const CHECK_PERMISSIONS: InBoth<string> = {
  sv: "Kontrollera filens namn och behörighet.",
  en: "Check the name and the permissions of the file.",
};

const CLOSE_IT: InBoth<string> = {
  sv: "Stäng filen där och kör kommandot igen.",
  en: "Close the file there and run the command again.",
};
const OTHER_FOLDER: InBoth<string> = {
  sv: "Välj en mapp som finns och som du får skriva i.",
  en: "Choose a folder that exists and that you may write to.",
};

/** The messages of files that the command reads and writes. */
export const fileSv: Words<DiskProblems> = {
  "file-unreadable": ({ file, cause }) =>
    `Kan inte läsa filen ${file}: ${systemWords(cause, "sv")}. ${remedy(cause).sv}`,
  "file-too-large": ({ file, bytes, limit }) =>
    `Filen ${file} är ${formatCount(bytes, { lang: "sv" })} byte. Gränsen är ${formatCount(limit, { lang: "sv" })}. Ta bara med de rader och kolumner som behövs.`,
  "file-exists": ({ file }) => `Filen ${file} finns redan och skrivs inte över. Välj ett annat namn.`,
  "file-outside": ({ file, what, path }, to) =>
    `${file} anger ${path} som ${NAMED_SV[what]}. Den filen ligger varken under beskrivningens mapp eller under mappen där du kör kommandot. Kör kommandot i en mapp som innehåller båda${to(", eller med --allow-outside om du litar på beskrivningen", "")}.`,
  "file-unwritable": ({ file, cause }) =>
    `Kan inte skriva filen ${file}: ${systemWords(cause, "sv")}. Inget har skrivits. ${writeRemedy(cause).sv}`,
  "library-missing": ({ library }) =>
    library === "font"
      ? "Kan inte rita bilden som PNG: datorn har inget typsnitt, så all text skulle saknas. Installera ett, till exempel Liberation Sans, eller skriv en SVG: --chart FIL.svg."
      : `Kan inte rita bilden som PNG: biblioteket ${library} är inte installerat. Kör npm install ${library} där fordela är installerat, eller skriv en SVG: --chart FIL.svg.`,
};

export const fileEn: Words<DiskProblems> = {
  "file-unreadable": ({ file, cause }) =>
    `Cannot read the file ${file}: ${systemWords(cause, "en")}. ${remedy(cause).en}`,
  "file-too-large": ({ file, bytes, limit }) =>
    `The file ${file} is ${formatCount(bytes, { lang: "en" })} bytes. The limit is ${formatCount(limit, { lang: "en" })}. Keep only the rows and columns you need.`,
  "file-exists": ({ file }) => `The file ${file} already exists and is not overwritten. Choose another name.`,
  "file-outside": ({ file, what, path }, to) =>
    `${file} names ${path} as its ${NAMED_EN[what]}. That file is outside the folder of the description and the current folder. Run the command in a folder that contains both${to(", or with --allow-outside if you trust the description", "")}.`,
  "file-unwritable": ({ file, cause }) =>
    `Cannot write the file ${file}: ${systemWords(cause, "en")}. Nothing was written. ${writeRemedy(cause).en}`,
  "library-missing": ({ library }) =>
    library === "font"
      ? "Cannot draw the chart as PNG: the computer has no font, so all text would be missing. Install one, such as Liberation Sans, or write an SVG: --chart FILE.svg."
      : `Cannot draw the chart as PNG: the library ${library} is not installed. Run npm install ${library} where fordela is installed, or write an SVG: --chart FILE.svg.`,
};

export const fileMessages: Messages<DiskProblems> = { sv: fileSv, en: fileEn };

function remedy(cause: string): InBoth<string> {
  return (Object.hasOwn(READ_REMEDIES, cause) && READ_REMEDIES[cause]) || CHECK_PERMISSIONS;
}

function writeRemedy(cause: string): InBoth<string> {
  return cause === "EBUSY" ? CLOSE_IT : OTHER_FOLDER;
}
