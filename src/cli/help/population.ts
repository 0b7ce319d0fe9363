import type { InBoth } from "../../language/language.ts";
import { COMMON } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const populationHelp: InBoth<string> = helpPage({
  sv: {
    does: "Visar de medföljande folkmängdsregistren och vad de innehåller, och granskar egna filer.",
    usage: [
      "population list",
      "population show <register> [flaggor]",
      "population check <fil> [--population-date DATUM]",
      "population import <fil> [--date DATUM] [--table FIL] [--output FIL.csv]",
    ],
    arguments: [
      ["list", "registren med datum, status och källa"],
      ["show <register>", "folkmängden i ett register: beteckning, datum eller fil"],
      ["check <fil>", "granska en egen fil: koder, åldrar, saknade kommuner och summor"],
      ["import <fil>", "läs SCB:s svar (CSV, json-stat, PX eller zip), granska det och skriv ett register"],
    ],
    options: [
      [
        "Flaggor",
        [
          ["--level NIVÅ", "för show: county (län, förval), municipality (kommun) eller nation (riket)"],
          ["--ages FRÅN-TILL", "för show: bara dessa åldrar, båda med; 100 betyder 100 år och äldre"],
          ["--format FORMAT", "för show: text (förval) eller csv"],
          ["--population-date DATUM", "filens datum, ÅÅÅÅ-MM-DD, om det inte framgår av namnet"],
          ["--date DATUM", "samma sak, för import; behövs bara om filen har flera tider eller ingen"],
          ["--table FIL", "för import: filen i ett zip-arkiv som har flera"],
          [
            "--output FIL",
            "för show: skriv det som visas, för import: skriv registret, som .csv, .xlsx eller .ods",
          ],
          COMMON.sheet.sv,
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "population list",
      "population show 2022-09-30 --ages 0-25",
      "population check folkmangd-2025-11-01.csv",
      "population import TAB1267_sv.zip --date 2024-11-01 --output register.csv",
    ],
    codes: [
      ["0", "allt gick bra; filen kan användas"],
      ["1", "filen har fel"],
      ["2", "kommandot kunde inte köras"],
    ],
  },
  en: {
    does: "Shows the bundled population registers and what they hold, and checks files of your own.",
    usage: [
      "population list",
      "population show <register> [options]",
      "population check <file> [--population-date DATE]",
      "population import <file> [--date DATE] [--table FILE] [--output FILE.csv]",
    ],
    arguments: [
      ["list", "the registers with date, status and source"],
      ["show <register>", "the population in a register: id, date or file"],
      ["check <file>", "check a file of your own: codes, ages, missing municipalities and sums"],
      ["import <file>", "read an answer of SCB (CSV, json-stat, PX or zip), check it, write a register"],
    ],
    options: [
      [
        "Options",
        [
          ["--level LEVEL", "for show: county (default), municipality or nation"],
          ["--ages FROM-TO", "for show: only these ages, both included; 100 means 100 or older"],
          ["--format FORMAT", "for show: text (default) or csv"],
          ["--population-date DATE", "the file's date, YYYY-MM-DD, if its name does not show it"],
          ["--date DATE", "the same, for import; needed only if the file has several times or none"],
          ["--table FILE", "for import: the file in a zip archive that has several"],
          [
            "--output FILE",
            "for show: write what is shown, for import: write the register, as .csv, .xlsx or .ods",
          ],
          COMMON.sheet.en,
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "population list --lang en",
      "population show 2022-09-30 --ages 0-25 --lang en",
      "population check population-2025-11-01.csv --lang en",
    ],
    codes: [
      ["0", "all is well; the file can be used"],
      ["1", "the file has errors"],
      ["2", "the command could not run"],
    ],
  },
});
