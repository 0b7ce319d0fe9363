export interface CommandProblems {
  "command-unknown": { command: string; known: readonly string[]; suggestions: readonly string[] };
  "argument-missing": { argument: string; command: string };
  "argument-extra": { argument: string; command: string };
  "option-unknown": { option: string; known: readonly string[]; suggestions: readonly string[] };
  /** A table with lines left out is not written to a file that cannot say so. */
  "output-incomplete": { file: string; lines: readonly string[] };
  /** A register handed in as a file needs its date, and neither the name nor an option tells it. */
  "date-missing": { file: string };
  /** An option that takes a value has none. */
  "option-empty": { option: string };
  /** `instead` is another option with its value, which was perhaps meant. */
  "option-value": { option: string; value: string; allowed: readonly string[]; instead?: string };
}
