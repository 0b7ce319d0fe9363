import type { JsonFault } from "./json-fault.ts";

export interface FileProblems {
  "file-empty": { file: string };
  /** `kind` is what the file is, where its first bytes show it. */
  "file-not-text": {
    file: string;
    kind?: "pdf" | "workbook" | "document" | "image" | "archive";
  };
  /**
   * A register or an indicator in a format that is not read. `title` is a service's error; `fault` is what json-stat lacks.
   */
  "file-format": {
    file: string;
    format: "JSON" | "PX" | "HTML";
    title: string | null;
    fault?: "no-values" | "cut-short" | "dimension-missing";
  };
  /** A text is not JSON. */
  "json-invalid": { file: string; fault: JsonFault };
  /** Quotation marks do not pair up, so the end of a cell is unknown. `line` counts physical lines from 1. */
  "csv-malformed": { line: number; cause: "opening-quote" | "closing-quote" | "quote-not-closed" };
}

/** Kinds of files that are given in place of a text. */
export type BinaryKind = NonNullable<FileProblems["file-not-text"]["kind"]>;
