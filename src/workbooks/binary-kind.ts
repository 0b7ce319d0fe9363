import type { BinaryKind } from "../problems/files.ts";

/** The first bytes of the kinds of files that are given in place of a table, as Latin-1. */
const STARTS: readonly (readonly [kind: BinaryKind, start: string])[] = [
  ["pdf", "%PDF-"],
  ["document", "{\\rtf"],
  ["image", "\u0089PNG"],
  ["image", "\u00ff\u00d8\u00ff"],
  ["image", "GIF8"],
  ["archive", "\u001f\u008b"],
  ["archive", "7z\u00bc\u00af"],
  ["archive", "Rar!"],
];

/** What a zip file is, by a name that only such files have in it. */
const ZIPPED: readonly (readonly [kind: BinaryKind, name: string])[] = [
  ["workbook", "xl/workbook."],
  ["workbook", "application/vnd.oasis.opendocument.spreadsheet"],
  ["workbook", "Index/Tables/"],
  ["document", "word/document."],
  ["document", "application/vnd.oasis.opendocument.text"],
  ["document", "ppt/presentation."],
  ["document", "application/vnd.oasis.opendocument.presentation"],
  // Some writers pack the name of the format, which no search finds.
  ["workbook", "content.xml"],
];

const ZIP = "PK\u0003\u0004";
/** The format of xls and doc; a workbook has a part of that name, in UTF-16. */
const OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const OLD_WORKBOOK = ["Workbook", "Book\0"].map((name) => [...name].join("\0"));
/** As much as the marks need. */
const START = 64;

/** The kind of file that bytes are by their beginning; `undefined` for text and for what is not recognised. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, START));
  const has = (name: string): boolean => includes(bytes, name);
  if (start.startsWith(ZIP)) return ZIPPED.find(([, name]) => has(name))?.[0] ?? "archive";
  if (start.startsWith(OLD_OFFICE)) return OLD_WORKBOOK.some(has) ? "workbook" : "document";
  // Some programs write a byte order mark or blank lines first.
  const text = start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, "");
  return STARTS.find(([, begins]) => text.startsWith(begins))?.[0];
}

/** Whether bytes have a text of Latin-1 in them. */
function includes(bytes: Uint8Array, text: string): boolean {
  const [first = 0, ...others] = [...text].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (others.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
  return false;
}
