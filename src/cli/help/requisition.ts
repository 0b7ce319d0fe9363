import type { InBoth } from "../../language/language.ts";
import { AGREEMENT_ARGUMENT, ALLOCATION_GROUPS, COMMON, HEADINGS } from "./common-options.ts";
import { FLOW_HELP } from "./flow.ts";
import { helpPage } from "./help-page.ts";

export const requisitionHelp: InBoth<string> = helpPage({
  sv: {
    does: "Fyller i överenskommelsens rekvisition för en mottagare, så långt det är känt; resten är tomma fält med namn. Med --all: vilka som inte har rekvirerat en viss dag, och hur mycket. Beloppen är hela kronor om inget annat anges.",
    usage: [
      "requisition <överenskommelse> --recipient NAMN [flaggor]",
      "requisition <överenskommelse> --all --on DATUM [--events handelser.csv] [flaggor]",
    ],
    arguments: [AGREEMENT_ARGUMENT.sv],
    options: [
      [
        HEADINGS.choice.sv,
        [
          [
            "--recipient NAMN",
            "mottagaren: namn eller kod. Ett namn på flera nivåer betyder länet, om inte --level anges",
          ],
          ["--all", "alla mottagare i stället för en"],
          ["--level NIVÅ", "län, region, kommun eller skr"],
          ["--events FIL", "händelser: datum; händelse; från; till; post; belopp; referens"],
          FLOW_HELP.on.sv,
          FLOW_HELP.payees.sv,
          FLOW_HELP.receipt.sv,
          COMMON.sheet.sv,
        ],
      ],
      ...ALLOCATION_GROUPS.sv.slice(1),
      [
        HEADINGS.output.sv,
        [FLOW_HELP.format.sv, FLOW_HELP.output.sv, COMMON.recipients.sv, COMMON.own.sv, COMMON.lang.sv],
      ],
    ],
    examples: [
      "requisition 2025 --recipient Jämtland",
      "requisition 2025 --recipient Jämtland --output rekvisition.html",
      "requisition 2025 --all --on 2025-11-15",
    ],
    codes: [
      ["0", "rekvisitionen är ifylld; med --all: sista dagen har inte gått, eller alla har rekvirerat"],
      ["1", "sista dagen har gått, och någon har inte rekvirerat; eller ett fel i en fil"],
      ["2", "kommandot kunde inte köras"],
    ],
  },
  en: {
    does: "Fills in the agreement's requisition for one recipient, as far as it is known; the rest are named blanks. With --all: who has not requisitioned on a day, and how much. Amounts are whole kronor unless another unit is given.",
    usage: [
      "requisition <agreement> --recipient NAME [options]",
      "requisition <agreement> --all --on DATE [--events events.csv] [options]",
    ],
    arguments: [AGREEMENT_ARGUMENT.en],
    options: [
      [
        HEADINGS.choice.en,
        [
          [
            "--recipient NAME",
            "the recipient: name or code. A name of several levels means the county, unless --level is given",
          ],
          ["--all", "all recipients instead of one"],
          ["--level LEVEL", "county, region, municipality or skr"],
          ["--events FILE", "events: date; event; from; to; line; amount; reference"],
          FLOW_HELP.on.en,
          FLOW_HELP.payees.en,
          FLOW_HELP.receipt.en,
          COMMON.sheet.en,
        ],
      ],
      ...ALLOCATION_GROUPS.en.slice(1),
      [
        HEADINGS.output.en,
        [FLOW_HELP.format.en, FLOW_HELP.output.en, COMMON.recipients.en, COMMON.own.en, COMMON.lang.en],
      ],
    ],
    examples: [
      "requisition 2025 --recipient Jämtland --lang en",
      "requisition 2025 --recipient Jämtland --output requisition.html --lang en",
      "requisition 2025 --all --on 2025-11-15 --lang en",
    ],
    codes: [
      [
        "0",
        "the requisition is filled in; with --all: the last day has not passed, or all have requisitioned",
      ],
      ["1", "the last day has passed, and a recipient has not requisitioned; or a fault in a file"],
      ["2", "the command could not run"],
    ],
  },
});
