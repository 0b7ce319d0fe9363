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
    does: "Förklarar varje belopp som en mottagare får, ett stycke för varje post: fast belopp, vikt, avrundning och källa.",
    usage: ["explain <överenskommelse> --recipient NAMN [flaggor]"],
    arguments: [AGREEMENT_ARGUMENT.sv],
    options: [...ALLOCATION_GROUPS.sv, [HEADINGS.output.sv, [COMMON.lang.sv]]],
    examples: [
      "explain 2025 --recipient Jämtland --round-to krona",
      "explain 2025 --recipient Gotland --line kommun-barn-unga --substitute nearest",
    ],
    codes: ALLOCATION_CODES.sv,
  },
  en: {
    does: "Explains every amount that a recipient gets, a paragraph for each line: fixed amount, weight, rounding and source.",
    usage: ["explain <agreement> --recipient NAME [options]"],
    arguments: [AGREEMENT_ARGUMENT.en],
    options: [...ALLOCATION_GROUPS.en, [HEADINGS.output.en, [COMMON.lang.en]]],
    examples: [
      "explain 2025 --recipient Jämtland --round-to krona --lang en",
      "explain 2025 --recipient Gotland --line kommun-barn-unga --substitute nearest --lang en",
    ],
    codes: ALLOCATION_CODES.en,
  },
});
