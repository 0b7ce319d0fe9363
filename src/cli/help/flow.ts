import type { InBoth } from "../../language/language.ts";
import { ALLOCATION_GROUPS, COMMON, HEADINGS } from "./common-options.ts";
import { type HelpRow, helpPage } from "./help-page.ts";

/** Options that both commands of the flow have. */
export const FLOW_HELP: Readonly<Record<"on" | "payees" | "receipt" | "format" | "output", InBoth<HelpRow>>> =
  {
    on: {
      sv: ["--on DATUM", "den dag som läget gäller, ÅÅÅÅ-MM-DD"],
      en: ["--on DATE", "the day of the status, YYYY-MM-DD"],
    },
    payees: {
      sv: ["--payees FIL", "vilken aktör som får länens pengar: kod; post; mottagare; orgnr"],
      en: ["--payees FILE", "which actor gets the counties' money: code; line; payee; orgno"],
    },
    receipt: {
      sv: ["--receipt FIL", "räkna rätten ur detta beräkningsunderlag i stället för ur flaggorna"],
      en: ["--receipt FILE", "take the rights from this receipt, recomputed, instead of from the options"],
    },
    format: {
      sv: ["--format FORMAT", "text (förval), csv, json, markdown eller html, en sida att skriva ut"],
      en: ["--format FORMAT", "text (default), csv, json, markdown or html, a page to print"],
    },
    output: {
      sv: [
        "--output FIL",
        "skriv till en fil, hel eller inte alls, i det format som dess ändelse visar: .txt, .csv, .json, .md, .html, .xlsx eller .ods. - är standard ut",
      ],
      en: [
        "--output FILE",
        "write to a file, whole or not at all, in the format of its ending: .txt, .csv, .json, .md, .html, .xlsx or .ods. - is standard output",
      ],
    },
  };

export const flowHelp: InBoth<string> = helpPage({
  sv: {
    does: "Följer pengarna efter fördelningen: rekvisition, utbetalning, vidarefördelning, användning, redovisning och återbetalning. Rätten räknas fram ur överenskommelsen; filen har det som sedan hänt. Beloppen är hela kronor om inget annat anges.",
    usage: [
      "flow check <handelser.csv> --agreement ÖVERENSKOMMELSE [flaggor]",
      "flow split <fordelning.csv> --agreement ÖVERENSKOMMELSE --recipient NAMN [flaggor]",
      "flow report <handelser.csv> --agreement ÖVERENSKOMMELSE --recipient NAMN [flaggor]",
      "flow redistribute <handelser.csv> --agreement ÖVERENSKOMMELSE --among begart.csv [flaggor]",
      "flow calendar <överenskommelse> [--format ics]",
    ],
    arguments: [
      ["check", "saldot för varje aktör och post, och varje fel med sin rad"],
      ["split", "en mottagares pengar på områden och aktörer; ett belopp per post får vara rest"],
      ["report", "den ekonomiska redovisningen, så långt den är känd"],
      ["redistribute", "det som förfallit, delat med samma nyckel av dem som begärt det"],
      ["calendar", "överenskommelsens sista dagar, som text eller kalenderfil"],
      ["<handelser.csv>", "datum; händelse; från; till; post; belopp; referens"],
      ["<fordelning.csv>", "post; insats; aktör; belopp; villkor"],
    ],
    options: [
      [
        HEADINGS.choice.sv,
        [
          ["--agreement NAMN", "en beteckning, ett år eller en fil"],
          [
            "--recipient NAMN",
            "mottagaren, eller den aktör som redovisar. Ett namn på flera nivåer betyder länet",
          ],
          ["--level NIVÅ", "mottagarens nivå: län, region, kommun eller skr"],
          FLOW_HELP.on.sv,
          FLOW_HELP.payees.sv,
          FLOW_HELP.receipt.sv,
          COMMON.sheet.sv,
          ["--among FIL", "vilka som begär det som andra inte rekvirerat: kod; post"],
          ["--split FIL", "fordelning.csv: vad varje aktör får fakturera, och villkoren"],
          ["--summary FIL", "en tryckt sammanställning per aktör att jämföra med: aktör; belopp"],
          ["--invoice-by DATUM", "sista dagen för aktörernas fakturor"],
          ["--move SKÄL", "varför pengar får flyttas mellan poster"],
          [
            "--chart FIL",
            "rita en mottagares pengar från utbetalning till användning (check) eller de sista dagarna (calendar), .svg",
          ],
          ["--strict", "låt också varningar ge returkod 1"],
        ],
      ],
      ...ALLOCATION_GROUPS.sv.slice(1),
      [
        HEADINGS.output.sv,
        [
          FLOW_HELP.format.sv,
          FLOW_HELP.output.sv,
          ["--format ics", "bara calendar: en kalenderfil"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "flow check handelser.csv --agreement 2025 --on 2025-12-02",
      "flow split fordelning.csv --agreement 2025 --recipient Jämtland",
      "flow calendar 2025 --format ics --output dagar.ics",
    ],
    codes: [
      ["0", "inga fel; anmärkningar och varningar kan finnas"],
      ["1", "fel hittades, eller varningar med --strict"],
      ["2", "kommandot kunde inte köras, till exempel för en rad som inte går att läsa"],
    ],
  },
  en: {
    does: "Follows the money after the allocation: requisition, payment, passing on, use, report and repayment. Rights are computed from the agreement; the file has what happened then. Amounts are whole kronor unless another unit is given.",
    usage: [
      "flow check <events.csv> --agreement AGREEMENT [options]",
      "flow split <split.csv> --agreement AGREEMENT --recipient NAME [options]",
      "flow report <events.csv> --agreement AGREEMENT --recipient NAME [options]",
      "flow redistribute <events.csv> --agreement AGREEMENT --among requests.csv [options]",
      "flow calendar <agreement> [--format ics]",
    ],
    arguments: [
      ["check", "the balance of every actor and line, and every fault with its row"],
      ["split", "one recipient's money by area and actor; one amount per line may be rest"],
      ["report", "the economic report, as far as it is known"],
      ["redistribute", "what lapsed, shared by the same key among those that asked"],
      ["calendar", "the last days of the agreement, as text or a calendar file"],
      ["<events.csv>", "date; event; from; to; line; amount; reference"],
      ["<split.csv>", "line; activity; actor; amount; condition"],
    ],
    options: [
      [
        HEADINGS.choice.en,
        [
          ["--agreement NAME", "an id, a year or a file"],
          [
            "--recipient NAME",
            "the recipient, or the actor that reports. A name of several levels means the county",
          ],
          ["--level LEVEL", "the recipient's level: county, region, municipality or skr"],
          FLOW_HELP.on.en,
          FLOW_HELP.payees.en,
          FLOW_HELP.receipt.en,
          COMMON.sheet.en,
          ["--among FILE", "who asks for what others did not requisition: code; line"],
          ["--split FILE", "the split: what each actor may invoice, and the conditions"],
          ["--summary FILE", "a printed summary per actor to compare with: actor; amount"],
          ["--invoice-by DATE", "the last day of the actors' invoices"],
          ["--move REASON", "why money may move between lines"],
          [
            "--chart FILE",
            "draw one recipient's money from payment to use (check), or the last days (calendar), .svg",
          ],
          ["--strict", "let warnings give return code 1 too"],
        ],
      ],
      ...ALLOCATION_GROUPS.en.slice(1),
      [
        HEADINGS.output.en,
        [
          FLOW_HELP.format.en,
          FLOW_HELP.output.en,
          ["--format ics", "calendar only: a calendar file"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "flow check events.csv --agreement 2025 --on 2025-12-02 --lang en",
      "flow split split.csv --agreement 2025 --recipient Jämtland --lang en",
      "flow calendar 2025 --format ics --output days.ics --lang en",
    ],
    codes: [
      ["0", "no faults; there may be notes and warnings"],
      ["1", "faults were found, or warnings with --strict"],
      ["2", "the command could not run, for instance because of a row that cannot be read"],
    ],
  },
});
