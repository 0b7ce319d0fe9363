export interface CommandProblems {
  "command-unknown": { command: string; known: readonly string[]; suggestions: readonly string[] };
  "argument-missing": { argument: string; command: string };
  "argument-extra": { argument: string; command: string };
  "option-unknown": { option: string; known: readonly string[]; suggestions: readonly string[] };
  "option-value": { option: string; value: string; allowed: readonly string[] };
}
