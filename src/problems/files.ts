export interface FileProblems {
  "file-unreadable": { file: string; cause: string };
  "file-empty": { file: string };
  "file-too-large": { file: string; bytes: number; limit: number };
  "file-not-text": { file: string };
  "file-unwritable": { file: string; cause: string };
  /** JSON that does not parse, or does not have the shape asked for. */
  "json-invalid": { file: string; cause: string };
}
