import { listOf } from "../language/list-of.ts";
import type { FileProblems } from "../problems/files.ts";
import type { JsonFault, JsonFaultKind } from "../problems/json-fault.ts";
import type { Messages, Words } from "./messages.ts";
import type { TableFileCode } from "./table-file.ts";
import type { UnreadableFileCode } from "./unreadable-file.ts";

const JSON_FAULTS_SV: Readonly<Record<JsonFaultKind, (fault: JsonFault) => string>> = {
  end: () => "filen tar slut mitt i. Stäng alla parenteser och citattecken.",
  "comma-extra": () => "kommatecknet efter det sista värdet ska bort.",
  "comma-missing": ({ found }) => `det saknas ett kommatecken före ${found}.`,
  comment: () => 'JSON har inga kommentarer. Skriv texten som ett värde: "$comment": "…".',
  quotes: ({ found }) => `fel slags citattecken, ${found}. Skriv ".`,
  "quote-open": () => "texten saknar avslutande citattecken, eller har ett otillåtet tecken.",
  "key-twice": ({ found, values }) =>
    `${found} står två gånger, med värdet ${values?.join(" och ")}. Behåll en.`,
  deep: () => "för många nivåer inuti varandra.",
  character: ({ found }) => `tecknet ${found} hör inte hemma där.`,
};

const JSON_FAULTS_EN: Readonly<Record<JsonFaultKind, (fault: JsonFault) => string>> = {
  end: () => "the file ends too early. Close every bracket and quotation mark.",
  "comma-extra": () => "remove the comma after the last item.",
  "comma-missing": ({ found }) => `a comma is missing before ${found}.`,
  comment: () => 'JSON has no comments. Write the text as a value: "$comment": "…".',
  quotes: ({ found }) => `wrong kind of quotation mark, ${found}. Write ".`,
  "quote-open": () => "the text has no closing quotation mark, or a character that is not allowed.",
  "key-twice": ({ found, values }) =>
    `${found} appears twice, with the value ${values?.join(" and ")}. Keep one.`,
  deep: () => "too many levels within each other.",
  character: ({ found }) => `the character ${found} does not belong there.`,
};

/** What a data set in json-stat or PX lacks, and what to do. */
const DATASET_SV: Readonly<Record<NonNullable<FileProblems["file-format"]["fault"]>, string>> = {
  "no-values": "det har inga värden. Hämta tabellens data",
  "cut-short": "det har inte lika många värden som tabellen har celler. Hämta det på nytt, i delar",
  "dimension-missing": "en av dess indelningar är inte hel. Hämta det på nytt",
  keys: "värdena har nycklar (KEYS). Hämta tabellen som CSV eller json-stat",
  metadata: "det beskriver tabellen (metadata). Hämta tabellens data",
  codelist: "det är en kodlista, utan tal. Hämta tabellens data",
  settings: "det är tjänstens inställningar, utan tal. Hämta tabellens data",
  result:
    "det är ett resultat av fordela, ingen tabell. Skriv det med --output TABELL.csv, .md, .xlsx eller .ods",
  "old-json": "det är SCB:s äldre form av JSON. Hämta tabellen som json-stat2 eller CSV",
  "too-large": "sidan är större eller djupare nästlad än någon tabell. Spara tabellen som CSV",
  encoding: "det är inte skrivet som CODEPAGE anger. Hämta det på nytt",
};

const DATASET_EN: Readonly<Record<NonNullable<FileProblems["file-format"]["fault"]>, string>> = {
  "no-values": "it has no values. Download the table's data",
  "cut-short": "it has fewer or more values than the table has cells. Download it again, in parts",
  "dimension-missing": "a dimension is incomplete. Download it again",
  keys: "its values have keys (KEYS). Download the table as CSV or json-stat",
  metadata: "it describes the table (metadata). Download the table's data",
  codelist: "it is a code list, without figures. Download the table's data",
  settings: "it is the service's settings, without figures. Download the table's data",
  result: "it is a result of fordela and no table. Write it with --output TABLE.csv, .md, .xlsx or .ods",
  "old-json": "it is SCB's older form of JSON. Download the table as json-stat2 or CSV",
  "too-large": "the page is larger or nested deeper than any table. Save the table as CSV",
  encoding: "it is not written as CODEPAGE says. Download it again",
};

export const jsonFileSv: Words<Omit<FileProblems, TableFileCode | UnreadableFileCode>> = {
  "json-invalid": ({ file, fault }) =>
    `${file === "–" ? "Texten" : `Filen ${file}`} är inte giltig JSON. Rad ${fault.line}, tecken ${fault.column}: ${JSON_FAULTS_SV[fault.kind](fault)}`,
  "file-format": ({ file, format, title, fault }) =>
    fault
      ? `Filen ${file} är ett svar i ${format} som inte kan användas: ${DATASET_SV[fault]}.`
      : title
        ? `Filen ${file} är ingen tabell utan ett svar i ${format}: "${title}". Hämta tabellen på nytt som CSV.`
        : `Filen ${file} är i formatet ${format}, som inte läses. Hämta tabellen som CSV och ange den filen.`,
  "file-archive": ({ file, fault, tables }, to) =>
    `Arkivet ${file} ${ARCHIVES_SV[fault](listOf(tables, "sv"), to("--table", "inArchive"))}`,
};

export const jsonFileEn: Words<Omit<FileProblems, TableFileCode | UnreadableFileCode>> = {
  "json-invalid": ({ file, fault }) =>
    `${file === "–" ? "The text" : `The file ${file}`} is not valid JSON. Line ${fault.line}, character ${fault.column}: ${JSON_FAULTS_EN[fault.kind](fault)}`,
  "file-format": ({ file, format, title, fault }) =>
    fault
      ? `The file ${file} is an answer in ${format} that cannot be used: ${DATASET_EN[fault]}.`
      : title
        ? `The file ${file} is no table but an answer in ${format}: "${title}". Download the table again, as CSV.`
        : `The file ${file} is in the format ${format}, which is not read. Download the table as CSV and pass that file.`,
  "file-archive": ({ file, fault, tables }, to) =>
    `The archive ${file} ${ARCHIVES_EN[fault](listOf(tables, "en"), to("--table", "inArchive"))}`,
};

export const jsonFileMessages: Messages<Omit<FileProblems, TableFileCode | UnreadableFileCode>> = {
  sv: jsonFileSv,
  en: jsonFileEn,
};

/** Why the table of an archive cannot be read, after the archive's name. */
const ARCHIVES_SV: Readonly<
  Record<FileProblems["file-archive"]["fault"], (tables: string, option: string) => string>
> = {
  broken: () => "är skadat. Hämta det på nytt.",
  quotes: (table) => `har citattecken i ${table} som inte går ihop. Hämta det på nytt.`,
  "no-table": () => "innehåller ingen CSV. Packa upp det och ange filen.",
  "unknown-table": (tables, option) =>
    `innehåller ingen sådan fil. Det har ${tables}. Ange en med ${option}.`,
  "several-tables": (tables, option) => `innehåller flera tabeller: ${tables}. Välj en med ${option}.`,
  locked: (table) => `har ${table} låst eller okänt packat. Packa upp det och ange filen.`,
  "too-large": (table) => `har ${table}, större än 1 GB uppackad. Så stort läses inte.`,
};

const ARCHIVES_EN: Readonly<
  Record<FileProblems["file-archive"]["fault"], (tables: string, option: string) => string>
> = {
  broken: () => "is damaged. Download it again.",
  quotes: (table) => `has quotation marks in ${table} that do not pair up. Download it again.`,
  "no-table": () => "has no CSV. Unpack it and pass the file.",
  "unknown-table": (tables, option) => `has no such file. It holds ${tables}. Name one with ${option}.`,
  "several-tables": (tables, option) => `holds several tables: ${tables}. Choose one with ${option}.`,
  locked: (table) => `has ${table} locked or packed otherwise. Unpack it and pass the file.`,
  "too-large": (table) => `has ${table}, larger than 1 GB unpacked: too large to read.`,
};
