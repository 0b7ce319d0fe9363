import type { InBoth } from "../../language/language.ts";
import {
  AGREEMENT_ARGUMENT,
  ALLOCATION_CODES,
  ALLOCATION_GROUPS,
  COMMON,
  HEADINGS,
} from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const explainHelp: InBoth<string> = helpPage({
  sv: {
    does: "Svarar vad en mottagare får, per huvudman och invånare, visar posterna i en tabell och förklarar sedan varje belopp: fast belopp, vikt, avrundning och källa.",
    usage: ["explain <överenskommelse> --recipient NAMN [flaggor]"],
    arguments: [AGREEMENT_ARGUMENT.sv],
    options: [
      ...ALLOCATION_GROUPS.sv,
      [
        HEADINGS.output.sv,
        [
          ["--format FORMAT", "text (förval), markdown eller html att klistra in i ett brev"],
          COMMON.output.sv,
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "explain 2025 --recipient Jämtland --round-to krona",
      "explain 2025 --recipient Gotland --line kommun-barn-unga --substitute nearest",
      "explain 2025 --recipient Gotland --level region --round-to krona --output svar.html",
    ],
    codes: ALLOCATION_CODES.sv,
  },
  en: {
    does: "Answers what a recipient gets, by body and inhabitant, shows the lines in a table, and then explains each amount: fixed amount, weight, rounding and source.",
    usage: ["explain <agreement> --recipient NAME [options]"],
    arguments: [AGREEMENT_ARGUMENT.en],
    options: [
      ...ALLOCATION_GROUPS.en,
      [
        HEADINGS.output.en,
        [
          ["--format FORMAT", "text (default), markdown or html to paste in a letter"],
          COMMON.output.en,
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "explain 2025 --recipient Jämtland --round-to krona --lang en",
      "explain 2025 --recipient Gotland --line kommun-barn-unga --substitute nearest --lang en",
      "explain 2025 --recipient Gotland --level region --round-to krona --output answer.html --lang en",
    ],
    codes: ALLOCATION_CODES.en,
  },
});
