import type { InBoth } from "../language/language.ts";
import type { Step } from "./asked.ts";
import type { Mark } from "./views/marked-table.ts";

/** A key of the page's words. */
export type PageWord =
  | "title"
  | "heading"
  | "private"
  | "skip"
  | "language"
  | "agreement"
  | "open"
  | "openHelp"
  | "about"
  | "errands"
  | "amounts"
  | "check"
  | "level"
  | "search"
  | "pick"
  | "back"
  | "notes"
  | "nearest"
  | "workbook"
  | "drop"
  | "dropHelp"
  | "choose"
  | "paste"
  | "pasteHelp"
  | "checkPasted"
  | "pastedName"
  | "options"
  | "auto"
  | "against"
  | "onlySums"
  | "line"
  | "unit"
  | "kind"
  | "recipients"
  | "summary"
  | "split"
  | "whose"
  | "partial"
  | "result"
  | "wrong"
  | "table"
  | "row"
  | "sideways"
  | "verifiedWorkbook"
  | "cancel"
  | "cancelled"
  | "failed"
  | "broken"
  | "noXls"
  | "noAmounts"
  | "orEstimate"
  | "checkedBy";

/** The words of the page itself. What is computed has the library's own. */
export const PAGE_WORDS: Readonly<Record<PageWord, InBoth<string>>> = {
  title: {
    sv: "fordela – statsbidrag: fördela, förklara, kontrollera",
    en: "fordela – state grants: share out, explain, check",
  },
  heading: { sv: "Statsbidrag, räknade på kronan", en: "State grants, exact to the krona" },
  private: {
    sv: "Allt räknas på din dator. Sidan hämtar och skickar ingenting.",
    en: "Everything is computed on your computer. The page fetches and sends nothing.",
  },
  skip: { sv: "Till innehållet", en: "Skip to content" },
  language: { sv: "Språk", en: "Language" },
  agreement: { sv: "Överenskommelse", en: "Agreement" },
  open: { sv: "Öppna överenskommelsefil …", en: "Open an agreement file …" },
  openHelp: {
    sv: "JSON, eller en tabell med en rad för varje post (xlsx, ods, csv). Uppgifter i filer bredvid, som folkmängd, väljs samtidigt.",
    en: "JSON, or a table with a row for each line (xlsx, ods, csv). Choose figures in files beside it, such as a population, at the same time.",
  },
  about: { sv: "Så fördelas pengarna", en: "How the money is shared out" },
  errands: { sv: "Ärenden", en: "Errands" },
  amounts: { sv: "Belopp och skäl", en: "Amounts and reasons" },
  check: { sv: "Kontrollera en tabell", en: "Check a table" },
  level: { sv: "Nivå", en: "Level" },
  search: { sv: "Sök mottagare", en: "Search for a recipient" },
  pick: {
    sv: "Välj en mottagare för att se varför beloppet blir som det blir.",
    en: "Choose a recipient to see why the amount is what it is.",
  },
  back: { sv: "Tillbaka till listan", en: "Back to the list" },
  notes: { sv: "Att veta om beloppen", en: "About the amounts" },
  nearest: {
    sv: "Uppskatta med närmaste folkmängd där rätt dag saknas",
    en: "Estimate by the nearest population where that of the right day is missing",
  },
  workbook: { sv: "Ladda ner arbetsboken (xlsx)", en: "Download the workbook (xlsx)" },
  drop: { sv: "Släpp en tabell här", en: "Drop a table here" },
  dropHelp: {
    sv: "CSV, xlsx, ods eller HTML. Hör en beskrivning (about.json) till tabellen, släpp båda på en gång.",
    en: "CSV, xlsx, ods or HTML. If a description (about.json) belongs to the table, drop both at once.",
  },
  choose: { sv: "Välj fil …", en: "Choose a file …" },
  paste: { sv: "Klistra in en tabell", en: "Paste a table" },
  pasteHelp: {
    sv: "Kopierad från en webbsida, ett kalkylark eller en PDF.",
    en: "Copied from a web page, a spreadsheet or a PDF.",
  },
  checkPasted: { sv: "Kontrollera det inklistrade", en: "Check what was pasted" },
  pastedName: { sv: "inklistrat", en: "pasted" },
  options: { sv: "Om tabellen läses fel", en: "If the table is misread" },
  auto: { sv: "enligt tabellen", en: "as the table has it" },
  against: { sv: "Jämför med", en: "Compare with" },
  onlySums: { sv: "Bara tabellens egna summor", en: "The table's own sums only" },
  line: {
    sv: "Poster i tabellen, om rubrikerna inte visar dem",
    en: "Lines in the table, where its headings do not show them",
  },
  unit: { sv: "Beloppens enhet", en: "Unit of the amounts" },
  kind: { sv: "Tabellen visar", en: "The table shows" },
  recipients: { sv: "belopp per mottagare", en: "amounts by recipient" },
  summary: { sv: "belopp per område", en: "amounts by area" },
  split: { sv: "en mottagares fördelning på aktiviteter", en: "a recipient's split on activities" },
  whose: { sv: "Vems aktiviteter", en: "Whose activities" },
  partial: { sv: "Tabellen har bara några av mottagarna", en: "The table has only some of the recipients" },
  result: { sv: "Resultat", en: "Result" },
  wrong: { sv: "Belopp som inte stämmer", en: "Figures that are wrong" },
  table: { sv: "Tabellen, cell för cell", en: "The table, cell by cell" },
  row: { sv: "Rad", en: "Row" },
  sideways: { sv: "Tabellen går att rulla i sidled.", en: "The table scrolls sideways." },
  verifiedWorkbook: { sv: "Ladda ner granskningen (xlsx)", en: "Download the check (xlsx)" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  cancelled: { sv: "Avbrutet.", en: "Cancelled." },
  failed: {
    sv: "Det här gick inte att göra",
    en: "This could not be done",
  },
  broken: {
    sv: "Ett fel i fordela. Ladda om sidan och försök igen.",
    en: "A fault in fordela. Reload the page and try again.",
  },
  noAmounts: {
    sv: "Inget belopp på den här nivån kan räknas fram. Skälen står under listan.",
    en: "No amount of this level can be computed. The reasons are below the list.",
  },
  orEstimate: {
    sv: "Om det bara är folkmängd som saknas går det att uppskatta med rutan ovan.",
    en: "Where only a population is missing, the box above gives an estimate.",
  },
  checkedBy: { sv: "Så är tabellen kontrollerad", en: "How the table was checked" },
  noXls: {
    sv: "Det är en arbetsbok i det gamla formatet xls, som sidan inte läser. Spara den som xlsx eller ods, eller kontrollera den med kommandot fordela verify.",
    en: "This is a workbook in the old format xls, which the page does not read. Save it as xlsx or ods, or check it with the command fordela verify.",
  },
};

/** What each mark of a cell means. */
export const MARK_WORDS: Readonly<Record<Mark, InBoth<string>>> = {
  right: { sv: "stämmer", en: "right" },
  wrong: { sv: "fel", en: "wrong" },
  doubtful: { sv: "tveksamt", en: "doubtful" },
  known: { sv: "känd avvikelse", en: "known deviation" },
  unchecked: { sv: "inte kontrollerat", en: "not checked" },
};

/** What the worker is doing. */
export const STEP_WORDS: Readonly<Record<Step["step"], InBoth<string>>> = {
  reading: { sv: "Läser filen", en: "Reading the file" },
  computing: { sv: "Räknar fram beloppen", en: "Computing the amounts" },
  checking: {
    sv: "Kontrollerar varje belopp och söker orsaker",
    en: "Checking every figure and searching for causes",
  },
  writing: { sv: "Skriver arbetsboken", en: "Writing the workbook" },
};

const FILES: Readonly<Record<"table" | "agreement" | "register", InBoth<string>>> = {
  table: { sv: "tabellen", en: "the table" },
  agreement: { sv: "överenskommelsen", en: "the agreement" },
  register: { sv: "registret", en: "the register" },
};

/** The page's own sentences, from their facts. */
export const PAGE_SENTENCES: {
  readonly missing: InBoth<(what: keyof typeof FILES, name: string) => string>;
  readonly step: InBoth<(words: string, number: number, of: number) => string>;
  readonly found: InBoth<(shown: number, of: number) => string>;
  readonly someRows: InBoth<(shown: number, of: number) => string>;
  readonly tooLarge: InBoth<(name: string) => string>;
  readonly undated: InBoth<(file: string) => string>;
  readonly noTable: InBoth<(file: string) => string>;
  readonly bringRecipients: InBoth<() => string>;
  /** A file in place of an option of the command, within a sentence. */
  readonly registerFile: InBoth<(option: string) => string>;
  readonly indicatorFile: InBoth<(indicator: string, option: string) => string>;
  readonly ownUnknown: InBoth<(name: string, line: string | undefined) => string>;
} = {
  missing: {
    sv: (what, name) =>
      what === "register"
        ? `Beskrivningen anger registret ${name} i en egen fil, som sidan inte läser. Kontrollera tabellen med kommandot fordela verify.`
        : `Beskrivningen anger ${FILES[what].sv} ${name}. Släpp den filen tillsammans med beskrivningen.`,
    en: (what, name) =>
      what === "register"
        ? `The description names the register ${name} in a file of its own, which the page does not read. Check the table with the command fordela verify.`
        : `The description names ${FILES[what].en} ${name}. Drop that file together with the description.`,
  },
  step: {
    sv: (words, number, of) => `${words} (steg ${number} av ${of})`,
    en: (words, number, of) => `${words} (step ${number} of ${of})`,
  },
  found: {
    sv: (shown, of) => `${shown} av ${of} visas.`,
    en: (shown, of) => `${shown} of ${of} shown.`,
  },
  someRows: {
    sv: (shown, of) => `Tabellen har ${of} rader. Här visas ${shown} rader med något att anmärka på.`,
    en: (shown, of) => `The table has ${of} rows. Shown here are ${shown} rows with something to remark on.`,
  },
  tooLarge: {
    sv: (name) =>
      `Filen ${name} är för stor: gränsen är 64 MB. Ta bara med de rader och kolumner som behövs.`,
    en: (name) =>
      `The file ${name} is too large: the limit is 64 MB. Keep only the rows and columns you need.`,
  },
  undated: {
    sv: (file) =>
      `Filen ${file} anger inte vilken dag folkmängden gäller. Skriv dagen i filens namn, till exempel "folkmängd 2025-12-31.csv".`,
    en: (file) =>
      `The file ${file} does not give the day of its counts. Write the day in the file's name, for example "population 2025-12-31.csv".`,
  },
  noTable: {
    sv: (file) =>
      `${file} är en överenskommelse. Öppna den med "Öppna överenskommelsefil", eller släpp den tillsammans med tabellen som ska kontrolleras.`,
    en: (file) =>
      `${file} is an agreement. Open it with "Open an agreement file", or drop it together with the table to check.`,
  },
  bringRecipients: {
    sv: () =>
      'Överenskommelsen kan ha egna nivåer, till exempel skolor. De anges i överenskommelsefilen, under "recipients", eller i en egen fil (JSON, eller en tabell med kolumnerna code och name) som väljs samtidigt. I kommandot: --recipients FIL.',
    en: () =>
      'The agreement may have levels of its own, such as schools. They are listed in the agreement file, under "recipients", or in a file of their own (JSON, or a table with the columns code and name) that is chosen at the same time. In the command: --recipients FILE.',
  },
  registerFile: {
    sv: (option) => `en fil med dem, vald samtidigt som överenskommelsefilen (i kommandot ${option})`,
    en: (option) => `a file of it, chosen together with the agreement file (in the command ${option})`,
  },
  indicatorFile: {
    sv: (indicator, option) =>
      `en CSV-fil med kolumnerna code och value som heter ${indicator}.csv, vald samtidigt som överenskommelsefilen (i kommandot ${option})`,
    en: (indicator, option) =>
      `a CSV file with the columns code and value called ${indicator}.csv, chosen together with the agreement file (in the command ${option})`,
  },
  ownUnknown: {
    sv: (name, line) =>
      `${line === undefined ? "" : `Posten "${line}": `}${name} är en egen regel. Sidan kan inte läsa in egna regler, men kommandot kan: npx fordela allocate FIL --own REGLER.`,
    en: (name, line) =>
      `${line === undefined ? "" : `Line "${line}": `}${name} is a rule of its own. The page cannot load such rules, but the command can: npx fordela allocate FILE --own RULES.`,
  },
};
