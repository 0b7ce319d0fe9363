import type { InBoth } from "../../language/language.ts";
import {
  AGREEMENT_ARGUMENT,
  ALLOCATION_CODES,
  ALLOCATION_GROUPS,
  COMMON,
  HEADINGS,
} from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const allocateHelp: InBoth<string> = helpPage({
  sv: {
    does: "Fördelar en överenskommelses pengar, exakt.",
    usage: ["allocate <överenskommelse> [flaggor]"],
    arguments: [AGREEMENT_ARGUMENT.sv],
    options: [
      ...ALLOCATION_GROUPS.sv,
      [
        HEADINGS.output.sv,
        [
          ["--format FORMAT", "text (förval), csv, json eller markdown"],
          [
            "--publish ENHET",
            "skriv tabellerna i tkr, mnkr eller ett antal kronor, så att alla rader, kolumner och summor stämmer som de trycks; det som betalas ut ändras inte",
          ],
          ["--subtotals NIVÅ", "med --publish: delsummor för län över kommuner"],
          ["--wide", "för csv: en kolumn för varje post, med summor"],
          [
            "--excel",
            "för csv med --wide: semikolon, decimalkomma och teckenkod, så att en svensk Excel öppnar filen",
          ],
          COMMON.output.sv,
          [
            "--chart FIL.svg",
            "rita också en nivås belopp, i en egen fil: .svg, eller .png med @resvg/resvg-js",
          ],
          [
            "--chart-kind SLAG",
            "bars (staplar, förval), lines (staplar av poster), map (länskarta av rutor), histogram",
          ],
          ["--chart-title TEXT", "bildens rubrik i stället för överenskommelsens"],
          ["--chart-source TEXT", "bildens källa i stället för överenskommelsens"],
          [
            "--chart-measure MÅTT",
            "diagrammets mått: amount (belopp, förval) eller per-inhabitant (kronor per invånare)",
          ],
          [
            "--receipt FIL.json",
            "skriv också ett beräkningsunderlag, som npx fordela receipt check kan räkna om",
          ],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "allocate 2025 --level län --round-to krona",
      "allocate 2025 --level län --publish mnkr",
      "allocate 2023 --level län --substitute nearest --output lan-2023.csv",
    ],
    codes: ALLOCATION_CODES.sv,
  },
  en: {
    does: "Shares out an agreement's money, exactly.",
    usage: ["allocate <agreement> [options]"],
    arguments: [AGREEMENT_ARGUMENT.en],
    options: [
      ...ALLOCATION_GROUPS.en,
      [
        HEADINGS.output.en,
        [
          ["--format FORMAT", "text (default), csv, json or markdown"],
          [
            "--publish UNIT",
            "write the tables in tkr, mnkr or a number of kronor, so that all rows, columns and sums add up as printed; what is paid out is unchanged",
          ],
          ["--subtotals LEVEL", "with --publish: subtotals of counties over municipalities"],
          ["--wide", "for csv: a column for each line, with sums"],
          [
            "--excel",
            "for csv with --wide: semicolons, decimal commas and encoding, so that a Swedish Excel opens the file",
          ],
          COMMON.output.en,
          [
            "--chart FILE.svg",
            "also draw one level's amounts, in a file of its own: .svg, or .png with @resvg/resvg-js",
          ],
          ["--chart-kind KIND", "bars (default), lines (bars of lines), map (tiles of counties), histogram"],
          ["--chart-title TEXT", "the chart's title instead of the agreement's"],
          ["--chart-source TEXT", "the chart's source instead of the agreement's"],
          [
            "--chart-measure MEASURE",
            "what the chart measures: amount (default) or per-inhabitant (kronor per inhabitant)",
          ],
          ["--receipt FILE.json", "also write a receipt, which npx fordela receipt check can recompute"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "allocate 2025 --level county --round-to krona --lang en",
      "allocate 2025 --level county --publish mnkr --lang en",
      "allocate 2023 --level county --substitute nearest --output counties-2023.csv",
    ],
    codes: ALLOCATION_CODES.en,
  },
});
