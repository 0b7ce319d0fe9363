import type { InBoth } from "../../language/language.ts";
import { COMMON, HEADINGS } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const pageHelp: InBoth<string> = helpPage({
  sv: {
    does: "Kopierar sidan fordela.html till mappen: en enda fil som öppnas i en webbläsare, utan terminal och utan nät. Där visas vad varje mottagare får och varför, och en tabell som släpps på den kontrolleras som med verify.",
    usage: ["page [--output FIL]"],
    options: [
      [
        HEADINGS.output.sv,
        [
          ["--output FIL", "filens namn (förval: fordela.html); den får inte finnas redan"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: ["page", "page --output statsbidrag.html"],
    codes: [
      ["0", "filen är skriven"],
      ["2", "filen finns redan, eller kan inte skrivas"],
    ],
  },
  en: {
    does: "Copies the page fordela.html to the folder: a single file to open in a web browser, without a terminal and without a network. It shows what each recipient gets and why, and checks a table that is dropped on it as verify does.",
    usage: ["page [--output FILE]"],
    options: [
      [
        HEADINGS.output.en,
        [
          ["--output FILE", "the file's name (default: fordela.html); it must not exist yet"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: ["page --lang en", "page --output grants.html --lang en"],
    codes: [
      ["0", "the file is written"],
      ["2", "the file exists already, or cannot be written"],
    ],
  },
});
