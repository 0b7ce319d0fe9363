import type { InBoth } from "../../language/language.ts";
import {
  AGREEMENT_ARGUMENT,
  ALLOCATION_CODES,
  ALLOCATION_GROUPS,
  COMMON,
  HEADINGS,
} from "./common-options.ts";
import { helpPage } from "./help-page.ts";

/** The options that may differ between the two sides. */
const WITH =
  "--with-population, --with-population-date, --with-substitute, --with-round-to (--with-unit), --with-rounding, --with-ties";

export const compareHelp: InBoth<string> = helpPage({
  sv: {
    does: "Jämför två fördelningar och delar upp varje skillnad, på öret, på det som ändrats: pengar, nyckel, folkmängd och avrundning, i den ordningen. Utan <efter> jämförs överenskommelsen med sig själv, ändrad av --set eller --with-….",
    usage: ["compare <före> [<efter>] [flaggor]"],
    arguments: [
      ["<före>", AGREEMENT_ARGUMENT.sv[1]],
      ["<efter>", "detsamma, för den andra fördelningen"],
    ],
    options: [
      ...ALLOCATION_GROUPS.sv,
      [
        "Bara för <efter>",
        [["--set …, --with-…", `--set ändrar bara <efter>. Så gör också flaggor med with- framför: ${WITH}`]],
      ],
      [
        HEADINGS.output.sv,
        [
          ["--format FORMAT", "text (förval), csv, json eller markdown"],
          COMMON.output.sv,
          ["--chart FIL.svg", "rita också en nivå, i en egen fil: .svg, eller .png med @resvg/resvg-js"],
          ["--chart-kind SLAG", "difference (skillnader, förval) eller slope (båda beloppen)"],
          ["--chart-measure MÅTT", "amount (belopp, förval) eller per-inhabitant (kronor per invånare)"],
          ["--chart-title TEXT", "bildens rubrik"],
          ["--chart-source TEXT", "bildens källa"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "compare 2023 2025 --level län --substitute nearest --round-to krona",
      "compare 2025 --level län --set lan-suicidprevention.key=population",
      "compare 2025 --level län --with-population 2024-12-31",
    ],
    codes: ALLOCATION_CODES.sv,
  },
  en: {
    does: "Compares two allocations and splits each difference, to the öre, by what was changed: money, key, population and rounding, in that order. Without <after> the agreement is compared with itself, changed by --set or --with-….",
    usage: ["compare <before> [<after>] [options]"],
    arguments: [
      ["<before>", AGREEMENT_ARGUMENT.en[1]],
      ["<after>", "the same, for the second allocation"],
    ],
    options: [
      ...ALLOCATION_GROUPS.en,
      [
        "For <after> only",
        [
          [
            "--set …, --with-…",
            `--set changes <after> only. So do options with with- before the name: ${WITH}`,
          ],
        ],
      ],
      [
        HEADINGS.output.en,
        [
          ["--format FORMAT", "text (default), csv, json or markdown"],
          COMMON.output.en,
          [
            "--chart FILE.svg",
            "also draw one level, in a file of its own: .svg, or .png with @resvg/resvg-js",
          ],
          ["--chart-kind KIND", "difference (default) or slope (both amounts)"],
          ["--chart-measure MEASURE", "amount (default) or per-inhabitant (kronor per inhabitant)"],
          ["--chart-title TEXT", "the chart's title"],
          ["--chart-source TEXT", "the chart's source"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "compare 2023 2025 --level county --substitute nearest --round-to krona --lang en",
      "compare 2025 --level county --set lan-suicidprevention.key=population --lang en",
      "compare 2025 --level county --with-population 2024-12-31 --lang en",
    ],
    codes: ALLOCATION_CODES.en,
  },
});
