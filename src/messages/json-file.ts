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

export const jsonFileMessages: Messages<Omit<FileProblems, TableFileCode>> = {
  "json-invalid": {
    sv: ({ file, fault }) =>
      `${file === "–" ? "Texten" : `Filen ${file}`} är inte giltig JSON. Rad ${fault.line}, tecken ${fault.column}: ${JSON_FAULTS[fault.kind].sv(fault)}`,
    en: ({ file, fault }) =>
      `${file === "–" ? "The text" : `The file ${file}`} is not valid JSON. Line ${fault.line}, character ${fault.column}: ${JSON_FAULTS[fault.kind].en(fault)}`,
  },
};
