export interface FileProblems {
  "file-unreadable": { file: string; cause: string };
  "file-empty": { file: string };
  "file-too-large": { file: string; bytes: number; limit: number };
  "file-not-text": { file: string };
  /** A file that was to be begun is there already. */
  "file-exists": { file: string };
  /** A description names a file that lies outside its own folder and the current one. */
  "file-outside": { file: string; what: "table" | "agreement" | "register"; path: string };
  "file-unwritable": { file: string; cause: string };
  /** JSON that does not parse, or does not have the shape asked for. */
  "json-invalid": { file: string; cause: string };
  /** Quotation marks that do not pair up, so that nobody knows where a cell ends. `line` counts physical lines from 1. */
  "csv-malformed": { line: number; cause: "opening-quote" | "closing-quote" | "quote-not-closed" };
}
