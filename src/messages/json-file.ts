import type { InBoth } from "../language/language.ts";
import { listOf } from "../language/list-of.ts";
import type { FileProblems } from "../problems/files.ts";
import type { JsonFault, JsonFaultKind } from "../problems/json-fault.ts";
import type { Messages } from "./messages.ts";
import type { TableFileCode } from "./table-file.ts";
import type { UnreadableFileCode } from "./unreadable-file.ts";

const JSON_FAULTS: Readonly<Record<JsonFaultKind, InBoth<(fault: JsonFault) => string>>> = {
  end: {
    sv: () => "filen tar slut mitt i. Stäng alla parenteser och citattecken.",
    en: () => "the file ends too early. Close every bracket and quotation mark.",
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
    sv: () => "texten saknar avslutande citattecken, eller har ett otillåtet tecken.",
    en: () => "the text has no closing quotation mark, or a character that is not allowed.",
  },
  "key-twice": {
    sv: ({ found, values }) => `${found} står två gånger, med värdet ${values?.join(" och ")}. Behåll en.`,
    en: ({ found, values }) => `${found} appears twice, with the value ${values?.join(" and ")}. Keep one.`,
  },
  deep: { sv: () => "för många nivåer inuti varandra.", en: () => "too many levels within each other." },
  character: {
    sv: ({ found }) => `tecknet ${found} hör inte hemma där.`,
    en: ({ found }) => `the character ${found} does not belong there.`,
  },
};

/** What a data set in json-stat or PX lacks, and what to do. */
const DATASET: Readonly<Record<NonNullable<FileProblems["file-format"]["fault"]>, InBoth<string>>> = {
  "no-values": {
    sv: "det har inga värden. Hämta tabellens data",
    en: "it has no values. Download the table's data",
  },
  "cut-short": {
    sv: "det har inte lika många värden som tabellen har celler. Hämta det på nytt, i delar",
    en: "it has fewer or more values than the table has cells. Download it again, in parts",
  },
  "dimension-missing": {
    sv: "en av dess indelningar är inte hel. Hämta det på nytt",
    en: "a dimension is incomplete. Download it again",
  },
  keys: {
    sv: "värdena har nycklar (KEYS). Hämta tabellen som CSV eller json-stat",
    en: "its values have keys (KEYS). Download the table as CSV or json-stat",
  },
  metadata: {
    sv: "det beskriver tabellen (metadata). Hämta tabellens data",
    en: "it describes the table (metadata). Download the table's data",
  },
  codelist: {
    sv: "det är en kodlista, utan tal. Hämta tabellens data",
    en: "it is a code list, without figures. Download the table's data",
  },
  settings: {
    sv: "det är tjänstens inställningar, utan tal. Hämta tabellens data",
    en: "it is the service's settings, without figures. Download the table's data",
  },
  result: {
    sv: "det är ett resultat av fordela, ingen tabell. Skriv det med --output TABELL.csv, .md, .xlsx eller .ods",
    en: "it is a result of fordela and no table. Write it with --output TABLE.csv, .md, .xlsx or .ods",
  },
  "old-json": {
    sv: "det är SCB:s äldre form av JSON. Hämta tabellen som json-stat2 eller CSV",
    en: "it is SCB's older form of JSON. Download the table as json-stat2 or CSV",
  },
  "too-large": {
    sv: "sidan är större eller djupare nästlad än någon tabell. Spara tabellen som CSV",
    en: "the page is larger or nested deeper than any table. Save the table as CSV",
  },
  encoding: {
    sv: "det är inte skrivet som CODEPAGE anger. Hämta det på nytt",
    en: "it is not written as CODEPAGE says. Download it again",
  },
};

export const jsonFileMessages: Messages<Omit<FileProblems, TableFileCode | UnreadableFileCode>> = {
  "json-invalid": {
    sv: ({ file, fault }) =>
      `${file === "–" ? "Texten" : `Filen ${file}`} är inte giltig JSON. Rad ${fault.line}, tecken ${fault.column}: ${JSON_FAULTS[fault.kind].sv(fault)}`,
    en: ({ file, fault }) =>
      `${file === "–" ? "The text" : `The file ${file}`} is not valid JSON. Line ${fault.line}, character ${fault.column}: ${JSON_FAULTS[fault.kind].en(fault)}`,
  },
  "file-format": {
    sv: ({ file, format, title, fault }) =>
      fault
        ? `Filen ${file} är ett svar i ${format} som inte kan användas: ${DATASET[fault].sv}.`
        : title
          ? `Filen ${file} är ingen tabell utan ett svar i ${format}: "${title}". Hämta tabellen på nytt som CSV.`
          : `Filen ${file} är i formatet ${format}, som inte läses. Hämta tabellen som CSV och ange den filen.`,
    en: ({ file, format, title, fault }) =>
      fault
        ? `The file ${file} is an answer in ${format} that cannot be used: ${DATASET[fault].en}.`
        : title
          ? `The file ${file} is no table but an answer in ${format}: "${title}". Download the table again, as CSV.`
          : `The file ${file} is in the format ${format}, which is not read. Download the table as CSV and pass that file.`,
  },
  "file-archive": {
    sv: ({ file, fault, tables }, to) =>
      `Arkivet ${file} ${ARCHIVES[fault].sv(listOf(tables, "sv"), to("--table", "inArchive"))}`,
    en: ({ file, fault, tables }, to) =>
      `The archive ${file} ${ARCHIVES[fault].en(listOf(tables, "en"), to("--table", "inArchive"))}`,
  },
};

/** Why the table of an archive cannot be read, after the archive's name. */
const ARCHIVES: Readonly<
  Record<FileProblems["file-archive"]["fault"], InBoth<(tables: string, option: string) => string>>
> = {
  broken: {
    sv: () => "är skadat. Hämta det på nytt.",
    en: () => "is damaged. Download it again.",
  },
  quotes: {
    sv: (table) => `har citattecken i ${table} som inte går ihop. Hämta det på nytt.`,
    en: (table) => `has quotation marks in ${table} that do not pair up. Download it again.`,
  },
  "no-table": {
    sv: () => "innehåller ingen CSV. Packa upp det och ange filen.",
    en: () => "has no CSV. Unpack it and pass the file.",
  },
  "unknown-table": {
    sv: (tables, option) => `innehåller ingen sådan fil. Det har ${tables}. Ange en med ${option}.`,
    en: (tables, option) => `has no such file. It holds ${tables}. Name one with ${option}.`,
  },
  "several-tables": {
    sv: (tables, option) => `innehåller flera tabeller: ${tables}. Välj en med ${option}.`,
    en: (tables, option) => `holds several tables: ${tables}. Choose one with ${option}.`,
  },
  locked: {
    sv: (table) => `har ${table} låst eller okänt packat. Packa upp det och ange filen.`,
    en: (table) => `has ${table} locked or packed otherwise. Unpack it and pass the file.`,
  },
  "too-large": {
    sv: (table) => `har ${table}, större än 1 GB uppackad. Så stort läses inte.`,
    en: (table) => `has ${table}, larger than 1 GB unpacked: too large to read.`,
  },
};
