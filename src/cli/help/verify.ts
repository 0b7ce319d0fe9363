import type { InBoth, Language } from "../../language/language.ts";
import { oneOf } from "../../language/list-of.ts";
import { VERIFICATION_FORMATS } from "../../report/verification/verification-formats.ts";
import { COMMON, HEADINGS } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

/** The formats there are, the default first. */
function formats(first: string, lang: Language): string {
  const [, ...others] = Object.keys(VERIFICATION_FORMATS);
  return oneOf([first, ...others], lang);
}

export const verifyHelp: InBoth<string> = helpPage({
  sv: {
    does: "Kontrollerar publicerade tabeller mot överenskommelsen: räknar om varje belopp och visar vilka som är fel, var de finns och den troligaste orsaken.",
    usage: ["verify <tabell.csv | tabell.xlsx | about.json>… [flaggor]"],
    arguments: [
      ["<tabell.csv>", "en tabell, beskriven med flaggorna; - är standard in"],
      ["<tabell.xlsx>", "en arbetsbok: xlsx, ods eller xls"],
      ["<tabell.html>", "en webbsida, eller text med Markdown eller en cell på varje rad"],
      ["<about.json>", "en beskrivning bredvid tabellen; flaggor går före den"],
    ],
    options: [
      [
        "Vad tabellen ska följa",
        [
          ["--agreement ID|ÅR|FIL", "överenskommelsen som beloppen följer av"],
          ["--line ID", "posterna i tabellen; flera med komma (förval: alla på nivån)"],
          ["--level NIVÅ", "tabellens nivå: län, region, kommun eller skr"],
          [
            "--rounding METOD",
            "hur beloppen är avrundade (förval: som överenskommelsen anger, annars largest-remainder)",
          ],
          [
            "--round-to ENHET",
            "vad beloppen är avrundade till: ore, krona, kr, tkr, mnkr eller ett antal kronor",
          ],
          ["--tolerance N", "så många kronor får ett belopp avvika (förval 0)"],
          COMMON.missingAmount.sv,
          COMMON.indicator.sv,
          COMMON.accept.sv,
        ],
      ],
      [HEADINGS.population.sv, [COMMON.population.sv, COMMON.date.sv, COMMON.substitute.sv]],
      [
        HEADINGS.table.sv,
        [
          [
            "--kind SLAG",
            "recipients (en rad för varje mottagare, förval), summary (områden eller poster mot nivåer) eller split (en mottagares belopp uppdelat)",
          ],
          ["--recipient NAMN", "för split: mottagaren vars belopp delas upp"],
          [
            "--unit ENHET",
            "beloppens enhet: ore, krona, kr, tkr, mnkr, mdkr eller ett antal kronor (förval: det rubrikerna anger)",
          ],
          [
            "--columns VAL",
            'vilka poster kolumner visar, efter bokstav eller rubrik: "E=lan-medverkan;F=lan-suicidprevention"',
          ],
          [
            "--describe",
            "skriv ett utkast till about.json med det som tabellen har lästs som, i stället för en rapport",
          ],
          ["--partial", "tabellen visar bara några av mottagarna"],
          COMMON.sheet.sv,
          COMMON.sheets.sv,
          COMMON.outside.sv,
        ],
      ],
      [
        HEADINGS.output.sv,
        [
          ["--format FORMAT", formats("text (förval)", "sv")],
          ["--max-problems N", "visa högst N problem för varje tabell"],
          ["--output FIL", "skriv också granskningen som arbetsbok: .xlsx eller .ods"],
          ["--strict", "räkna varningar och det som inte kontrollerats som fel"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "verify fixtures/published/*/about.json",
      "verify lan.csv --agreement 2025 --line lan-komplexa-behov",
    ],
    codes: [
      ["0", "alla belopp stämmer"],
      ["1", "problem hittades"],
      ["2", "kommandot kunde inte köras"],
      ["3", "inget kunde kontrolleras"],
    ],
  },
  en: {
    does: "Checks published tables against the agreement: recomputes every amount and shows which are wrong, where they are and the likeliest cause.",
    usage: ["verify <table.csv | table.xlsx | about.json>… [options]"],
    arguments: [
      ["<table.csv>", "a table, described by the options; - is standard input"],
      ["<table.xlsx>", "a workbook: xlsx, ods or xls"],
      ["<table.html>", "a web page, or text in Markdown or with one cell a line"],
      ["<about.json>", "a description beside the table; options take precedence over it"],
    ],
    options: [
      [
        "What the table should follow",
        [
          ["--agreement ID|YEAR|FILE", "the agreement that the amounts follow from"],
          ["--line ID", "the lines in the table; several with commas (default: all of the level)"],
          ["--level LEVEL", "the table's level: county, region, municipality or skr"],
          [
            "--rounding METHOD",
            "how the amounts are rounded (default: as the agreement states, else largest-remainder)",
          ],
          [
            "--round-to UNIT",
            "what the amounts are rounded to: ore, krona, kr, tkr, mnkr or a number of kronor",
          ],
          ["--tolerance N", "how many kronor an amount may differ by (default 0)"],
          COMMON.missingAmount.en,
          COMMON.indicator.en,
          COMMON.accept.en,
        ],
      ],
      [HEADINGS.population.en, [COMMON.population.en, COMMON.date.en, COMMON.substitute.en]],
      [
        HEADINGS.table.en,
        [
          [
            "--kind KIND",
            "recipients (a row for each recipient, default), summary (areas or lines by levels) or split (one recipient's amount, divided)",
          ],
          ["--recipient NAME", "for split: the recipient whose amount is divided"],
          [
            "--unit UNIT",
            "the amounts' unit: ore, krona, kr, tkr, mnkr, mdkr or a number of kronor (default: what the headers state)",
          ],
          [
            "--columns COLUMNS",
            'which lines columns show, by letter or header: "E=lan-medverkan;F=lan-suicidprevention"',
          ],
          ["--describe", "print a draft of about.json with what the table was read as, in place of a report"],
          ["--partial", "the table shows only some of the recipients"],
          COMMON.sheet.en,
          COMMON.sheets.en,
          COMMON.outside.en,
        ],
      ],
      [
        HEADINGS.output.en,
        [
          ["--format FORMAT", formats("text (default)", "en")],
          ["--max-problems N", "show at most N problems for each table"],
          ["--output FILE", "write the verification as a workbook too: .xlsx or .ods"],
          ["--strict", "count warnings and what was not checked as errors"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "verify fixtures/published/*/about.json --lang en",
      "verify counties.csv --agreement 2025 --line lan-komplexa-behov --lang en",
    ],
    codes: [
      ["0", "every amount is right"],
      ["1", "problems were found"],
      ["2", "the command could not run"],
      ["3", "nothing could be verified"],
    ],
  },
});
