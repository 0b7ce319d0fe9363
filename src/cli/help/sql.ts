import type { InBoth } from "../../language/language.ts";
import { AGREEMENT_ARGUMENT, ALLOCATION_GROUPS, COMMON, HEADINGS } from "./common-options.ts";
import { helpPage } from "./help-page.ts";

export const sqlHelp: InBoth<string> = helpPage({
  sv: {
    does: "Skriver posterna som en enda SQL-sats, som ger samma belopp på öret i en databas. Satsen ger kolumnerna line, level, code och amount_ore (hela ören). Den misslyckas om en vikt saknas, är under 0 eller inte är ett heltal, om en kod saknas eller förekommer flera gånger, och om beloppen inte summerar till posten.",
    usage: [
      "sql <överenskommelse> --dialect DIALEKT [flaggor]",
      "sql <överenskommelse> --dialect DIALEKT --from TABELL [flaggor]",
    ],
    arguments: [AGREEMENT_ARGUMENT.sv],
    options: [
      [
        "Satsen",
        [
          [
            "--dialect DIALEKT",
            "duckdb, postgresql eller spark (skriven efter dokumentationen, inte provkörd)",
          ],
          [
            "--from TABELL",
            'tabell eller vy med mottagarna: skolor, bidrag.skolor eller "skolor 2025". Den har kolumnen code och en kolumn för varje vikt: population, population_0_17 eller indikatorns namn. Utan --from står registret i satsen',
          ],
          ["--code-column KOLUMN", "med --from: tabellens kolumn med koder (förval code)"],
        ],
      ],
      [HEADINGS.choice.sv, [COMMON.line.sv, COMMON.level.sv]],
      ...ALLOCATION_GROUPS.sv.slice(1),
      [
        HEADINGS.output.sv,
        [
          ["--output FIL", "skriv till en fil. - är standard ut"],
          COMMON.recipients.sv,
          COMMON.own.sv,
          COMMON.lang.sv,
        ],
      ],
    ],
    examples: [
      "sql 2025 --dialect duckdb --level län --round-to krona",
      "sql min.json --dialect postgresql --from bidrag.skolor --line skolor",
    ],
    codes: [
      ["0", "satsen är skriven"],
      ["2", "någon post kan inte fördelas eller inte skrivas som SQL; skälet skrivs ut"],
    ],
  },
  en: {
    does: "Writes the lines as one SQL statement, which gives the same amounts to the öre in a database. The statement gives the columns line, level, code and amount_ore (whole öre). It fails if a weight is missing, below 0 or not a whole number, if a code is missing or repeated, and if the amounts do not sum to the line.",
    usage: [
      "sql <agreement> --dialect DIALECT [options]",
      "sql <agreement> --dialect DIALECT --from TABLE [options]",
    ],
    arguments: [AGREEMENT_ARGUMENT.en],
    options: [
      [
        "The statement",
        [
          ["--dialect DIALECT", "duckdb, postgresql or spark (written from its documentation, not run)"],
          [
            "--from TABLE",
            'table or view of the recipients: schools, grants.schools or "schools 2025". It has the column code and one for each weight: population, population_0_17 or the name of the indicator. Without --from, the register is written in the statement',
          ],
          ["--code-column COLUMN", "with --from: the table's column of codes (default code)"],
        ],
      ],
      [HEADINGS.choice.en, [COMMON.line.en, COMMON.level.en]],
      ...ALLOCATION_GROUPS.en.slice(1),
      [
        HEADINGS.output.en,
        [
          ["--output FILE", "write to a file. - is standard output"],
          COMMON.recipients.en,
          COMMON.own.en,
          COMMON.lang.en,
        ],
      ],
    ],
    examples: [
      "sql 2025 --dialect duckdb --level county --round-to krona --lang en",
      "sql mine.json --dialect postgresql --from grants.schools --line schools --lang en",
    ],
    codes: [
      ["0", "the statement is written"],
      ["2", "a line cannot be allocated or not be written as SQL; the reason is printed"],
    ],
  },
});
