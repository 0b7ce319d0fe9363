import type { InBoth } from "../language/language.ts";
import type { FileProblems } from "../problems/files.ts";
import type { JsonFault, JsonFaultKind } from "../problems/json-fault.ts";
import type { Messages } from "./messages.ts";
import type { TableFileCode } from "./table-file.ts";

const JSON_FAULTS: Readonly<Record<JsonFaultKind, InBoth<(fault: JsonFault) => string>>> = {
  end: {
    sv: () => "filen tar slut mitt i. Stäng alla hakparenteser, klammerparenteser och citattecken.",
    en: () => "the file ends too early. Close every bracket, brace and quotation mark.",
  },
  "comma-extra": {
    sv: () => "kommatecknet efter det sista värdet ska bort.",
    en: () => "remove the comma after the last item.",
  },
  "comma-missing": {
    sv: ({ found }) => `det saknas ett kommatecken före ${found}.`,
    en: ({ found }) => `a comma is missing before ${found}.`,
  },
  comment: {
    sv: () => 'JSON har inga kommentarer. Skriv texten som ett värde: "$comment": "…".',
    en: () => 'JSON has no comments. Write the text as a value: "$comment": "…".',
  },
  quotes: {
    sv: ({ found }) => `fel slags citattecken, ${found}. Skriv ".`,
    en: ({ found }) => `wrong kind of quotation mark, ${found}. Write ".`,
  },
  "quote-open": {
    sv: () => "texten saknar avslutande citattecken, eller har ett tecken som inte får stå i den.",
    en: () => "the text has no closing quotation mark, or a character that is not allowed in it.",
  },
  deep: { sv: () => "för många nivåer inuti varandra.", en: () => "too many levels within each other." },
  character: {
    sv: ({ found }) => `tecknet ${found} hör inte hemma där.`,
    en: ({ found }) => `the character ${found} does not belong there.`,
  },
};

/** What an answer in json-stat lacks, and what to do. */
const DATASET: Readonly<Record<NonNullable<FileProblems["file-format"]["fault"]>, InBoth<string>>> = {
  "no-values": {
    sv: "det har inga värden. Hämta tabellens data",
    en: "it has no values. Download the table's data",
  },
  "cut-short": {
    sv: "det har färre eller fler värden än tabellen har celler. Hämta det på nytt, i delar",
    en: "it has fewer or more values than the table has cells. Download it again, in parts",
  },
  "dimension-missing": {
    sv: "en av tabellens indelningar saknas eller är ofullständig. Hämta det på nytt",
    en: "one of the table's dimensions is missing or incomplete. Download it again",
  },
};

export const jsonFileMessages: Messages<Omit<FileProblems, TableFileCode>> = {
  "json-invalid": {
    sv: ({ file, fault }) =>
      `${file === "–" ? "Texten" : `Filen ${file}`} är inte giltig JSON. Rad ${fault.line}, tecken ${fault.column}: ${JSON_FAULTS[fault.kind].sv(fault)}`,
    en: ({ file, fault }) =>
      `${file === "–" ? "The text" : `The file ${file}`} is not valid JSON. Line ${fault.line}, character ${fault.column}: ${JSON_FAULTS[fault.kind].en(fault)}`,
  },
  "file-format": {
    sv: ({ file, format, title, fault }) =>
      fault
        ? `Filen ${file} är ett svar i json-stat som inte kan användas: ${DATASET[fault].sv}.`
        : title
          ? `Filen ${file} är ingen tabell utan ett svar i ${format}: "${title}". Hämta tabellen på nytt som CSV.`
          : `Filen ${file} är i formatet ${format}, som inte läses. Hämta tabellen som CSV och ange den filen.`,
    en: ({ file, format, title, fault }) =>
      fault
        ? `The file ${file} is an answer in json-stat that cannot be used: ${DATASET[fault].en}.`
        : title
          ? `The file ${file} is no table but an answer in ${format}: "${title}". Download the table again, as CSV.`
          : `The file ${file} is in the format ${format}, which is not read. Download the table as CSV and pass that file.`,
  },
};
