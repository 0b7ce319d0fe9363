import type { InBoth } from "../../language/language.ts";
import { AGREEMENT_ARGUMENT, ALLOCATION_GROUPS, COMMON, HEADINGS } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const sensitivityHelp: InBoth<string> = helpPage({
  sv: {
    does: "Visar hur lite som behövs för att ändra varje belopp: så många egna invånare, eller så mycket pengar i posten. Visar också vad andra registers folkmängd ger och, vid lika anspråk, vad varje regel ger.",
    usage: ["sensitivity <överenskommelse> [flaggor]"],
    arguments: [AGREEMENT_ARGUMENT.sv],
    options: [
      ...ALLOCATION_GROUPS.sv,
      [
        HEADINGS.output.sv,
        [
          ["--format FORMAT", "text (förval) eller json"],
          COMMON.timeout.sv,
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "sensitivity 2025 --line lan-komplexa-behov --round-to krona",
      "sensitivity 2025 --line lan-suicidprevention --round-to tkr --recipient Jämtland",
    ],
    codes: [
      ["0", "allt är beräknat"],
      ["1", "någon post kunde inte fördelas, eller arbetet avbröts"],
      ["2", "kommandot kunde inte köras"],
    ],
  },
  en: {
    does: "Shows how little is needed to change each amount: how many inhabitants of the recipient's own, or how much money in the line. Also shows what the population of other registers gives and, where claims are equal, what each rule gives.",
    usage: ["sensitivity <agreement> [options]"],
    arguments: [AGREEMENT_ARGUMENT.en],
    options: [
      ...ALLOCATION_GROUPS.en,
      [
        HEADINGS.output.en,
        [
          ["--format FORMAT", "text (default) or json"],
          COMMON.timeout.en,
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "sensitivity 2025 --line lan-komplexa-behov --round-to krona --lang en",
      "sensitivity 2025 --line lan-suicidprevention --round-to tkr --recipient Jämtland --lang en",
    ],
    codes: [
      ["0", "everything was computed"],
      ["1", "a line could not be allocated, or the work was stopped"],
      ["2", "the command could not run"],
    ],
  },
});
