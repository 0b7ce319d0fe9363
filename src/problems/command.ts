/** Problems with files on the disk, which only the command reads and writes. */
export interface DiskProblems {
  "file-unreadable": { file: string; cause: string };
  "file-too-large": { file: string; bytes: number; limit: number };
  /** A file to be created already exists. */
  "file-exists": { file: string };
  /** A description names a file outside its own folder and the current one. */
  "file-outside": { file: string; what: "table" | "agreement" | "register"; path: string };
  "file-unwritable": { file: string; cause: string };
  /** A PNG needs a library that is installed for it, and a font (`font`). */
  "library-missing": { library: string };
}

export interface CommandProblems extends DiskProblems {
  "command-unknown": { command: string; known: readonly string[]; suggestions: readonly string[] };
  /** Two agreements, or an agreement and a file of recipients, have different recipients or different money. */
  "recipients-differ": { one: string; other: string };
  /** A file for `--own` gives no definitions, or ends in an error: `cause` is its text. */
  "own-file": { file: string; cause: string | null };
  "argument-missing": { argument: string; command: string };
  /** `instead` is the option that was meant, with its value: the argument is the name of a recipient. */
  "argument-extra": { argument: string; command: string; instead?: string };
  "option-unknown": { option: string; known: readonly string[]; suggestions: readonly string[] };
  /** The command does not write a table with lines left out to a file format that cannot show it. */
  "output-incomplete": { file: string; lines: readonly string[] };
  /** The command would write over a file that it reads; `input` is how that file was named. */
  "output-over-input": { option: string; file: string; input: string };
  /** A device, a pipe or standard output (`file` is null) took only a part of what was written. */
  "output-cut-short": { file: string | null; cause: string };
  /** An option that takes a value has none. */
  "option-empty": { option: string };
  /** `instead` is another option with its value, which the user may have meant. */
  "option-value": { option: string; value: string; allowed: readonly string[]; instead?: string };
}
