import type { InBoth } from "../../language/language.ts";
import { COMMON, HEADINGS } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const receiptHelp: InBoth<string> = helpPage({
  sv: {
    does: "Räknar om fördelningen i ett beräkningsunderlag och visar att inget skiljer sig, eller vad som gör det. Underlaget skrivs av npx fordela allocate --receipt FIL.",
    usage: ["receipt check <fil> [flaggor]"],
    arguments: [["<fil>", "beräkningsunderlaget"]],
    options: [
      [
        "Det som inte medföljer fordela",
        [
          ["--agreement FIL", "överenskommelsen"],
          ["--population FIL", "registret"],
          ["--indicator NAMN=FIL", "uppgifter som angavs när fördelningen gjordes"],
        ],
      ],
      [HEADINGS.output.sv, [COMMON.recipients.sv, COMMON.own.sv, COMMON.lang.sv]],
    ],
    examples: [
      "allocate 2025 --level län --round-to krona --receipt underlag.json",
      "receipt check underlag.json",
    ],
    codes: [
      ["0", "inget skiljer sig"],
      ["1", "något skiljer sig"],
      ["2", "kommandot kunde inte köras"],
      ["3", "något saknas som måste anges"],
    ],
  },
  en: {
    does: "Recomputes the allocation of a receipt and shows that nothing differs, or what does. The receipt is written by npx fordela allocate --receipt FILE.",
    usage: ["receipt check <file> [options]"],
    arguments: [["<file>", "the receipt"]],
    options: [
      [
        "What is not bundled with fordela",
        [
          ["--agreement FILE", "the agreement"],
          ["--population FILE", "the register"],
          ["--indicator NAME=FILE", "figures that were supplied when the allocation was made"],
        ],
      ],
      [HEADINGS.output.en, [COMMON.recipients.en, COMMON.own.en, COMMON.lang.en]],
    ],
    examples: [
      "allocate 2025 --level county --round-to krona --receipt receipt.json --lang en",
      "receipt check receipt.json --lang en",
    ],
    codes: [
      ["0", "nothing differs"],
      ["1", "something differs"],
      ["2", "the command could not run"],
      ["3", "something is missing that must be supplied"],
    ],
  },
});
