import type { InBoth } from "../../language/language.ts";
import type { HelpRow } from "./help-page.ts";

type Rows<Name extends string> = Readonly<Record<Name, InBoth<HelpRow>>>;

/** The headings over groups of options. */
export const HEADINGS: Readonly<
  Record<
    "choice" | "population" | "rounding" | "changes" | "figures" | "table" | "search" | "output",
    InBoth<string>
  >
> = {
  choice: { sv: "Urval", en: "Selection" },
  population: { sv: "Folkmängd", en: "Population" },
  rounding: { sv: "Avrundning", en: "Rounding" },
  changes: { sv: "Räkneexempel", en: "What-ifs" },
  figures: { sv: "Uppgifter som överenskommelsen saknar", en: "Figures that the agreement lacks" },
  table: { sv: "Tabellen", en: "The table" },
  search: { sv: "Sökningen", en: "The search" },
  output: { sv: "Resultatet", en: "Output" },
};

/** Options that several commands have, with what they mean there. */
export const COMMON: Rows<
  | "line"
  | "level"
  | "recipient"
  | "population"
  | "date"
  | "missingAmount"
  | "substitute"
  | "roundTo"
  | "rounding"
  | "ties"
  | "amount"
  | "key"
  | "indicator"
  | "accept"
  | "column"
  | "outside"
  | "sheet"
  | "sheets"
  | "timeout"
  | "output"
  | "recipients"
  | "own"
  | "lang"
> = {
  line: {
    sv: ["--line ID", "bara denna post; flera med komma"],
    en: ["--line ID", "only this line; several with commas"],
  },
  level: {
    sv: ["--level NIVÅ", "bara denna nivå: län, region, kommun eller skr; flera med komma"],
    en: ["--level LEVEL", "only this level: county, region, municipality or skr; several with commas"],
  },
  recipient: {
    sv: ["--recipient NAMN", "bara denna mottagare: namn eller kod; flera med komma"],
    en: ["--recipient NAME", "only this recipient: name or code; several with commas"],
  },
  population: {
    sv: [
      "--population REGISTER",
      "ett annat register: beteckning, datum eller fil. Har det ett annat datum än överenskommelsens blir resultatet en uppskattning",
    ],
    en: [
      "--population REGISTER",
      "another register: id, date or file. If its date is not the agreement's, the result is an estimate",
    ],
  },
  date: {
    sv: ["--population-date DATUM", "datumet för registret i filen, ÅÅÅÅ-MM-DD"],
    en: ["--population-date DATE", "the date of the register in the file, YYYY-MM-DD"],
  },
  substitute: {
    sv: [
      "--substitute none|nearest",
      "nearest: finns inget register med rätt datum, räkna på det närmaste, som uppskattning",
    ],
    en: [
      "--substitute none|nearest",
      "nearest: where no register has the right date, use the nearest one, as an estimate",
    ],
  },
  roundTo: {
    sv: [
      "--round-to ENHET",
      "avrunda till ore (förval), krona, kr, tkr, mnkr eller ett antal kronor, till exempel 1000; --unit betyder detsamma",
    ],
    en: [
      "--round-to UNIT",
      "round to ore (default), krona, kr, tkr, mnkr or a number of kronor, such as 1000; --unit means the same",
    ],
  },
  rounding: {
    sv: [
      "--rounding METOD",
      "largest-remainder (största rest, förval), divisor (uddatalsmetoden), nearest-residual-to-largest (till närmaste, resten på den största), nearest (till närmaste), floor (nedåt) eller exact (oavrundat)",
    ],
    en: [
      "--rounding METHOD",
      "largest-remainder (default), divisor (Sainte-Laguë), nearest-residual-to-largest, nearest, floor (down) or exact (unrounded)",
    ],
  },
  ties: {
    sv: [
      "--ties REGEL",
      "vem som får den sista enheten vid lika anspråk: code (kodordning, förval), largest-weight (störst vikt), error (fel) eller en lottad ordning: 14,01,12",
    ],
    en: [
      "--ties RULE",
      "which recipient gets the last unit when claims are equal: code (code order, default), largest-weight, error or an order drawn by lot: 14,01,12",
    ],
  },
  amount: {
    sv: [
      "--set POST.amount=BELOPP",
      "ett annat belopp, till exempel 250mnkr, eller det belopp som överenskommelsen inte anger",
    ],
    en: [
      "--set LINE.amount=AMOUNT",
      "another amount, such as 250mnkr, or the amount that the agreement does not state",
    ],
  },
  missingAmount: {
    sv: ["--set POST.amount=BELOPP", "det belopp som överenskommelsen inte anger, till exempel 250mnkr"],
    en: ["--set LINE.amount=AMOUNT", "the amount that the agreement does not state, such as 250mnkr"],
  },
  key: {
    sv: [
      "--set POST.key=NYCKEL",
      "en annan nyckel: population, population:0-25, equal, en annan posts nyckel (lan-suicidprevention, 2023:lan-samsjuklighet) eller regler i JSON",
    ],
    en: [
      "--set LINE.key=KEY",
      "another key: population, population:0-25, equal, another line's key (lan-suicidprevention, 2023:lan-samsjuklighet) or rules in JSON",
    ],
  },
  indicator: {
    sv: ["--indicator NAMN=FIL", "uppgifter som nyckeln behöver: CSV med kolumnerna code och value"],
    en: ["--indicator NAME=FILE", "figures that the key needs: CSV with the columns code and value"],
  },
  accept: {
    sv: ["--accept ID", "räkna ändå, utan ett villkor som inte kan räknas"],
    en: ["--accept ID", "compute without a term that cannot be computed"],
  },
  column: {
    sv: ["--column KOLUMN", "kolumnen med belopp, med bokstav eller rubrik, om det finns flera"],
    en: ["--column COLUMN", "the column of amounts, by letter or header, if there are several"],
  },
  outside: {
    sv: ["--allow-outside", "låt en about.json ange filer utanför sin egen mapp och den aktuella"],
    en: ["--allow-outside", "let an about.json name files outside its own folder and the current one"],
  },
  sheet: {
    sv: [
      "--sheet BLAD",
      "arbetsbokens blad, eller sidans tabell med rubrik eller nummer (förval: det första som går att läsa)",
    ],
    en: [
      "--sheet SHEET",
      "the workbook's sheet, or the page's table by caption or number (default: the first that can be read)",
    ],
  },
  sheets: {
    sv: ["--sheets", "lista arbetsbokens blad, och gör inget annat"],
    en: ["--sheets", "list the workbook's sheets, and do nothing else"],
  },
  timeout: {
    sv: ["--timeout SEKUNDER", "avbryt efter så lång tid och visa det som är klart; Ctrl+C gör detsamma"],
    en: ["--timeout SECONDS", "stop after this time and show what is done; Ctrl+C does the same"],
  },
  output: {
    sv: [
      "--output FIL",
      "skriv till en fil, hel eller inte alls, i det format som dess ändelse visar: .txt, .csv, .json, .md, .xlsx eller .ods. - är standard ut",
    ],
    en: [
      "--output FILE",
      "write to a file, whole or not at all, in the format of its ending: .txt, .csv, .json, .md, .xlsx or .ods. - is standard output",
    ],
  },
  recipients: {
    sv: [
      "--recipients FIL",
      "egna mottagare i stället för Sveriges: .csv, .xlsx eller .ods med code och name, eller .json. En överenskommelse kan ha dem själv",
    ],
    en: [
      "--recipients FILE",
      "own recipients instead of Sweden's: .csv, .xlsx or .ods with code and name, or .json. An agreement may bring them itself",
    ],
  },
  own: {
    sv: [
      "--own FIL",
      "kör filen (.mjs) och använd de regler, vikter, avrundningar och kontroller som den definierar; flera med komma",
    ],
    en: [
      "--own FILE",
      "run the file (.mjs) and use the rules, weights, roundings and checks that it defines; several with commas",
    ],
  },
  lang: {
    sv: ["--lang sv|en", "språk (förval sv)"],
    en: ["--lang sv|en", "language (default sv)"],
  },
};

/** What the argument of commands that allocate may be. */
export const AGREEMENT_ARGUMENT: InBoth<HelpRow> = {
  sv: ["<överenskommelse>", "en beteckning, ett år eller en fil: psykisk-halsa-2025, 2025 eller min.json"],
  en: ["<agreement>", "an id, a year or a file: psykisk-halsa-2025, 2025 or mine.json"],
};

/** The options that decide an allocation, in groups. */
export const ALLOCATION_GROUPS: InBoth<readonly (readonly [string, readonly HelpRow[]])[]> = {
  sv: [
    [HEADINGS.choice.sv, [COMMON.line.sv, COMMON.level.sv, COMMON.recipient.sv]],
    [HEADINGS.population.sv, [COMMON.population.sv, COMMON.date.sv, COMMON.substitute.sv]],
    [HEADINGS.rounding.sv, [COMMON.roundTo.sv, COMMON.rounding.sv, COMMON.ties.sv]],
    [HEADINGS.changes.sv, [COMMON.amount.sv, COMMON.key.sv]],
    [HEADINGS.figures.sv, [COMMON.indicator.sv, COMMON.accept.sv]],
  ],
  en: [
    [HEADINGS.choice.en, [COMMON.line.en, COMMON.level.en, COMMON.recipient.en]],
    [HEADINGS.population.en, [COMMON.population.en, COMMON.date.en, COMMON.substitute.en]],
    [HEADINGS.rounding.en, [COMMON.roundTo.en, COMMON.rounding.en, COMMON.ties.en]],
    [HEADINGS.changes.en, [COMMON.amount.en, COMMON.key.en]],
    [HEADINGS.figures.en, [COMMON.indicator.en, COMMON.accept.en]],
  ],
};

/** The return codes of commands that allocate. */
export const ALLOCATION_CODES: InBoth<readonly HelpRow[]> = {
  sv: [
    ["0", "allt är fördelat"],
    ["1", "någon post kunde inte fördelas; skälet skrivs ut"],
    ["2", "kommandot kunde inte köras"],
  ],
  en: [
    ["0", "everything was allocated"],
    ["1", "a line could not be allocated; the reason is printed"],
    ["2", "the command could not run"],
  ],
};
