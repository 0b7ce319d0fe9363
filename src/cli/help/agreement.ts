import type { InBoth } from "../../language/language.ts";
import { COMMON } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const agreementsHelp: InBoth<string> = helpPage({
  sv: {
    does: "Visar de medföljande överenskommelserna, deras pengar på varje nivå och beteckningarna på deras poster.",
    usage: ["agreements [flaggor]"],
    options: [
      [
        "Flaggor",
        [
          ["--format FORMAT", "text (förval), eller json med alla uppgifter"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: ["agreements"],
    codes: [
      ["0", "allt gick bra"],
      ["2", "kommandot kunde inte köras"],
    ],
  },
  en: {
    does: "Shows the bundled agreements, their money at each level and the ids of their lines.",
    usage: ["agreements [options]"],
    options: [
      [
        "Options",
        [
          ["--format FORMAT", "text (default), or json with everything"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: ["agreements --lang en"],
    codes: [
      ["0", "all is well"],
      ["2", "the command could not run"],
    ],
  },
});

export const agreementHelp: InBoth<string> = helpPage({
  sv: {
    does: "Granskar, beskriver och skapar överenskommelser som filer.",
    usage: ["agreement check|describe|new|export|schema [<fil | beteckning>] [flaggor]"],
    arguments: [
      ["check <fil>", "granska formen, nycklarna och summorna, och visa alla fel på en gång"],
      ["describe <fil | ID | ÅR>", "beskriv posterna och nycklarna i ord"],
      [
        "new [<fil>]",
        "skriv en fil att börja med: kommenterad JSON med schemat bredvid, eller ett blad (.xlsx, .ods, .csv); utan fil visas den",
      ],
      ["export <ID | ÅR>", "skriv en medföljande överenskommelse som fil"],
      ["schema", "skriv det JSON-schema som textredigerare kan läsa"],
    ],
    options: [
      [
        "Flaggor",
        [
          ["--output FIL", "för export och schema: skriv till en fil (.json)"],
          ["--format FORMAT", "för new: json (förval), csv, xlsx eller ods"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: ["agreement new min.json", "agreement check min.json", "allocate min.json --round-to krona"],
    codes: [
      ["0", "allt stämmer"],
      ["1", "problem hittades"],
      ["2", "kommandot kunde inte köras"],
    ],
  },
  en: {
    does: "Checks, describes and starts agreements as files.",
    usage: ["agreement check|describe|new|export|schema [<file | id>] [options]"],
    arguments: [
      ["check <file>", "check the shape, the keys and the sums, and show all errors at once"],
      ["describe <file | ID | YEAR>", "describe the lines and keys in words"],
      [
        "new [<file>]",
        "write a file to start from: commented JSON with the schema beside it, or a sheet (.xlsx, .ods, .csv); without a file it is shown",
      ],
      ["export <ID | YEAR>", "write a bundled agreement as a file"],
      ["schema", "write the JSON Schema that editors can read"],
    ],
    options: [
      [
        "Options",
        [
          ["--output FILE", "for export and schema: write to a file (.json)"],
          ["--format FORMAT", "for new: json (default), csv, xlsx or ods"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "agreement new mine.json --lang en",
      "agreement check mine.json --lang en",
      "allocate mine.json --round-to krona --lang en",
    ],
    codes: [
      ["0", "all is well"],
      ["1", "problems were found"],
      ["2", "the command could not run"],
    ],
  },
});
