import type { InBoth } from "../../language/language.ts";

export const populationHelp: InBoth<string> = {
  sv: `fordela population list
fordela population show <register> [--level county|municipality|nation] [--ages 0-25] [--format text|csv]
fordela population check <fil> [--population-date ÅÅÅÅ-MM-DD]

list visar de medföljande registren med datum, status och källa. show visar folkmängden i ett register (beteckning,
datum eller fil). check granskar en egen fil: koder, åldrar, saknade kommuner och summor.

  --level NIVÅ             län (förval), kommun eller riket; eller county, municipality, nation
  --ages FRÅN-TILL         bara dessa åldrar, båda med; 100 betyder 100 år och äldre
  --format text|csv        text (förval) eller csv
  --population-date DATUM  filens datum, om det inte står i namnet

Exempel:
  fordela population list
  fordela population show 2022-09-30 --ages 0-25
  fordela population check folkmangd-2025-11-01.csv
`,
  en: `fordela population list
fordela population show <register> [--level county|municipality|nation] [--ages 0-25] [--format text|csv]
fordela population check <file> [--population-date YYYY-MM-DD]

list shows the bundled registers with date, status and source. show prints the counts of a register (id, date or
file). check examines a file of your own: codes, ages, missing municipalities and sums.

  --level LEVEL           county (default), municipality or nation; or län, kommun, riket
  --ages FROM-TO          only these ages, both included; 100 means 100 or older
  --format text|csv       text (default) or csv
  --population-date DATE  the file's date, where its name does not hold it

Examples:
  fordela population list --lang en
  fordela population show 2022-09-30 --ages 0-25
  fordela population check population-2025-11-01.csv
`,
};
