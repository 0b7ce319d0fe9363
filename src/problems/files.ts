import type { JsonFault } from "./json-fault.ts";

/** Kinds of files that are given in place of a text, by their first bytes. */
export type BinaryKind =
  | "pdf"
  | "workbook"
  | "document"
  | "slides"
  | "old-office"
  | "rich-text"
  | "image"
  | "archive";

export interface FileProblems {
  "file-unreadable": { file: string; cause: string };
  "file-empty": { file: string };
  "file-too-large": { file: string; bytes: number; limit: number };
  /** `kind` is what the file is, where its first bytes show it. */
  "file-not-text": { file: string; kind?: BinaryKind };
  /** A file to be created already exists. */
  "file-exists": { file: string };
  /** A description names a file outside its own folder and the current one. */
  "file-outside": { file: string; what: "table" | "agreement" | "register"; path: string };
  "file-unwritable": { file: string; cause: string };
  /** A text is not JSON. */
  "json-invalid": { file: string; fault: JsonFault };
  /** Quotation marks do not pair up, so the end of a cell is unknown. `line` counts physical lines from 1. */
  "csv-malformed": { line: number; cause: "opening-quote" | "closing-quote" | "quote-not-closed" };
}
