import type { JsonFault } from "./json-fault.ts";

export interface FileProblems {
  "file-empty": { file: string };
  /** `kind` is what the file is, where its first bytes show it. */
  "file-not-text": {
    file: string;
    kind?: "pdf" | "workbook" | "document" | "image" | "archive";
  };
  /**
   * A register or an indicator in a format that is not read. `title` is a service's error; `fault` is why a data set in
   * json-stat or PX cannot be used, or what a service answered instead of data.
   */
  "file-format": {
    file: string;
    format: "JSON" | "json-stat" | "PX" | "HTML" | "text";
    title: string | null;
    fault?:
      | "no-values"
      | "cut-short"
      | "dimension-missing"
      | "keys"
      | "encoding"
      | "metadata"
      | "codelist"
      | "settings"
      | "old-json"
      | "result"
      | "too-large";
  };
  /** An archive whose table cannot be read. `tables` are those that it has, or the one that is meant. */
  "file-archive": {
    file: string;
    fault: "broken" | "quotes" | "no-table" | "unknown-table" | "several-tables" | "locked" | "too-large";
    tables: readonly string[];
  };
  /** A text is not JSON. */
  "json-invalid": { file: string; fault: JsonFault };
  /** Quotation marks do not pair up, so the end of a cell is unknown. `line` counts physical lines from 1. */
  "csv-malformed": { line: number; cause: "opening-quote" | "closing-quote" | "quote-not-closed" };
}

/** Kinds of files that are given in place of a text. */
export type BinaryKind = NonNullable<FileProblems["file-not-text"]["kind"]>;
