import type { JsonFault } from "./json-fault.ts";

export interface FileProblems {
  "file-unreadable": { file: string; cause: string };
  "file-empty": { file: string };
  "file-too-large": { file: string; bytes: number; limit: number };
  /** `kind` is what the file is, where its first bytes show it. */
  "file-not-text": {
    file: string;
    kind?: "pdf" | "workbook" | "document" | "image" | "archive";
  };
  /** A register or an indicator in a format that is not read. `title` is the message of a service that refused. */
  "file-format": { file: string; format: "JSON" | "PX" | "HTML"; title: string | null };
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

/** Kinds of files that are given in place of a text. */
export type BinaryKind = NonNullable<FileProblems["file-not-text"]["kind"]>;
