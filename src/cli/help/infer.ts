import type { InBoth } from "../../language/language.ts";
import { COMMON, HEADINGS } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const inferHelp: InBoth<string> = helpPage({
  sv: {
    does: "Tar reda på hur en publicerad tabell räknades fram: söker varje kombination av nyckel, register, avrundning och enhet som ger alla belopp på öret. Prövar folkmängd och åldersspann i alla register, folkmängd som står i tabellen, lika delar, ett belopp till varje mottagare och resten efter vikt, ett annat belopp till storstadslänen, fasta belopp med undantag, två vikter med procentsats, och överenskommelsernas poster och områden. Ger ingen nyckel alla belopp visas de närmaste. Återbetalningar prövas som samma belopp utan minustecken.",
    usage: ["infer <tabell.csv | tabell.xlsx | about.json> [flaggor]"],
    arguments: [["<tabell.csv>", "tabellen med beloppen, eller en about.json som anger den"]],
    options: [
      [
        HEADINGS.table.sv,
        [
          COMMON.column.sv,
          ["--level NIVÅ", "tabellens nivå: län, region eller kommun (förval: efter namnen)"],
          [
            "--unit ENHET",
            "beloppens enhet: ore, krona, kr, tkr, mnkr eller ett antal kronor (förval: det tabellen anger)",
          ],
          COMMON.sheet.sv,
          COMMON.sheets.sv,
          COMMON.outside.sv,
        ],
      ],
      [
        HEADINGS.search.sv,
        [
          [
            "--pot BELOPP",
            "det fördelade beloppet (förval: tabellens summa, eller det som beloppen leder till)",
          ],
          ["--base auto|BELOPP", "beloppet till varje mottagare före resten (förval auto: söks)"],
          [
            "--round-to ENHET",
            "avrundningens enhet: ore, krona, kr, tkr, mnkr eller ett antal kronor (förval: de som delar alla belopp)",
          ],
          ["--population REGISTER", "ett register till: beteckning, datum eller fil; upprepa för flera"],
          COMMON.date.sv,
          ["--agreement FIL", "en överenskommelse till, vars poster prövas; upprepa för flera"],
          COMMON.timeout.sv,
        ],
      ],
      [
        HEADINGS.output.sv,
        [
          ["--format FORMAT", "text (förval) eller json"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: ["infer tabell.csv --level region", "infer tabell.csv --level län --pot 200mnkr --base 0"],
    codes: [
      ["0", "minst en nyckel ger alla belopp"],
      ["1", "ingen nyckel gör det, eller sökningen avbröts"],
      ["2", "kommandot kunde inte köras"],
      [
        "3",
        "inga belopp, eller belopp som inte kan visa nyckeln: bara 0, för små, eller både över och under 0",
      ],
    ],
  },
  en: {
    does: "Finds out how a published table was computed: searches every combination of key, register, rounding and unit that gives every amount to the öre. Tries population and age bands of all registers, population printed in the table, equal parts, an amount to each and the rest by a weight, another amount to the metropolitan counties, fixed amounts with exceptions, two weights with a percentage, and the lines and areas of the agreements. If no key gives every amount, the nearest are shown. Repayments are tried as the same amounts without the minus sign.",
    usage: ["infer <table.csv | table.xlsx | about.json> [options]"],
    arguments: [["<table.csv>", "the table with the amounts, or an about.json that names it"]],
    options: [
      [
        HEADINGS.table.en,
        [
          COMMON.column.en,
          ["--level LEVEL", "the table's level: county, region or municipality (default: by the names)"],
          [
            "--unit UNIT",
            "the amounts' unit: ore, krona, kr, tkr, mnkr or a number of kronor (default: what the table states)",
          ],
          COMMON.sheet.en,
          COMMON.sheets.en,
          COMMON.outside.en,
        ],
      ],
      [
        HEADINGS.search.en,
        [
          ["--pot AMOUNT", "the amount shared out (default: the table's sum, or what the amounts lead to)"],
          ["--base auto|AMOUNT", "the amount to each before the rest (default auto: sought)"],
          [
            "--round-to UNIT",
            "the rounding unit: ore, krona, kr, tkr, mnkr or a number of kronor (default: those that divide every amount)",
          ],
          ["--population REGISTER", "another register: id, date or file; repeat for more"],
          COMMON.date.en,
          ["--agreement FILE", "another agreement whose lines are tried; repeat for more"],
          COMMON.timeout.en,
        ],
      ],
      [
        HEADINGS.output.en,
        [["--format FORMAT", "text (default) or json"], COMMON.recipients.en, COMMON.own.en, COMMON.lang.en],
      ],
    ],
    examples: [
      "infer table.csv --level region --lang en",
      "infer table.csv --level county --pot 200mnkr --base 0 --lang en",
    ],
    codes: [
      ["0", "at least one key gives every amount"],
      ["1", "no key does, or the search was stopped"],
      ["2", "the command could not run"],
      [
        "3",
        "no amounts, or amounts that cannot identify a key: only 0, too small, or both above and below 0",
      ],
    ],
  },
});
