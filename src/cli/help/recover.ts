import type { InBoth } from "../../language/language.ts";
import { COMMON, HEADINGS } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const recoverHelp: InBoth<string> = helpPage({
  sv: {
    does: "Räknar baklänges: hittar riksantalet och antalet personer bakom varje rad i en tabell som är fördelad efter folkmängd, utan något register. Visar om svaret är entydigt, hur säkert det är, vilka rader som inte passar och vilket känt register det är. Antalen är framräknade ur beloppen, aldrig lästa.",
    usage: [
      "recover <tabell.csv | tabell.xlsx | about.json> [flaggor]",
      "recover <andelar.csv> --consistent [--agreement FIL | --recipients FIL]",
    ],
    arguments: [
      ["<tabell.csv>", "tabellen med beloppen, eller en about.json som anger den"],
      ["<andelar.csv>", "med --consistent: kolumnerna recipient, source, amount, pot och eventuellt base"],
    ],
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
            "det fördelade beloppet, grundbeloppen inräknade (förval: radernas summa; behövs om rader saknas)",
          ],
          [
            "--base BELOPP|auto",
            "grundbelopp till varje mottagare (förval 0); auto prövar jämna belopp och visar vilka som passar",
          ],
          [
            "--recipients N",
            "hur många som får grundbeloppet (förval: raderna, eller alla på nivån om rader saknas)",
          ],
          COMMON.recipients.sv,
          ["--agreement FIL", "en överenskommelse med egna mottagare, som tabellen visar"],
          [
            "--round-to ENHET",
            "vad beloppen är avrundade till: ore, krona, kr, tkr, mnkr eller ett antal kronor (förval: det minsta steget i tabellen)",
          ],
          [
            "--rounding SÄTT",
            "hur beloppen är avrundade: unknown (okänt, förval), nearest (till närmaste) eller floor (nedåt)",
          ],
          ["--range FRÅN-TILL", "riksantal att pröva (förval 9000000-11000000; behövs för egna mottagare)"],
          ["--population REGISTER", "ett register till att jämföra med: beteckning, datum eller fil"],
          COMMON.date.sv,
          COMMON.timeout.sv,
          [
            "--consistent",
            "kontrollera i stället om varje mottagares andelar kan följa av samma vikt; pot är det som fördelades efter vikten",
          ],
        ],
      ],
      [
        HEADINGS.output.sv,
        [
          ["--output FIL.csv", "skriv de framräknade antalen som CSV, som --population kan läsa"],
          ["--format FORMAT", "text (förval) eller json"],
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "recover fixtures/published/vardkapacitet-2025/table.csv --base 100000000",
      "recover tabell.csv --pot 4423200000",
    ],
    codes: [
      ["0", "entydigt, och varje rad passar (eller alla andelar stämmer överens)"],
      ["1", "inte entydigt, rader som inte passar, andelar som inte går ihop, eller avbrutet"],
      ["2", "kommandot kunde inte köras"],
      ["3", "inga andelar att jämföra"],
    ],
  },
  en: {
    does: "Computes backwards: finds the national total and the number of persons behind each row of a table that is shared by population, without any register. Shows whether the answer is unique, how certain it is, which rows do not fit and which known register it is. The numbers are inferred from the amounts, never read.",
    usage: [
      "recover <table.csv | table.xlsx | about.json> [options]",
      "recover <shares.csv> --consistent [--agreement FILE | --recipients FILE]",
    ],
    arguments: [
      ["<table.csv>", "the table with the amounts, or an about.json that names it"],
      ["<shares.csv>", "with --consistent: the columns recipient, source, amount, pot and perhaps base"],
    ],
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
          [
            "--pot AMOUNT",
            "the amount shared out, bases included (default: the sum of the rows; needed if rows are missing)",
          ],
          ["--base AMOUNT|auto", "a base to each (default 0); auto tries round amounts and shows which fit"],
          [
            "--recipients N",
            "how many get the base (default: the rows, or all of the level if rows are missing)",
          ],
          COMMON.recipients.en,
          ["--agreement FILE", "an agreement with recipients of its own, which the table shows"],
          [
            "--round-to UNIT",
            "what the amounts are rounded to: ore, krona, kr, tkr, mnkr or a number of kronor (default: the smallest step in the table)",
          ],
          ["--rounding WAY", "how the amounts are rounded: unknown (default), nearest or floor"],
          ["--range FROM-TO", "national totals to try (default 9000000-11000000; needed for own recipients)"],
          ["--population REGISTER", "another register to compare with: id, date or file"],
          COMMON.date.en,
          COMMON.timeout.en,
          [
            "--consistent",
            "instead check whether each recipient's shares can follow from one weight; pot is what was shared by the weight",
          ],
        ],
      ],
      [
        HEADINGS.output.en,
        [
          ["--output FILE.csv", "write the recovered numbers as CSV, which --population can read"],
          ["--format FORMAT", "text (default) or json"],
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "recover fixtures/published/vardkapacitet-2025/table.csv --base 100000000 --lang en",
      "recover table.csv --pot 4423200000 --lang en",
    ],
    codes: [
      ["0", "unique, and every row fits (or all shares agree)"],
      ["1", "not unique, rows that do not fit, shares that clash, or stopped"],
      ["2", "the command could not run"],
      ["3", "no shares to compare"],
    ],
  },
});
