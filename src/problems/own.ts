/** Problems with own rules, weights, roundings and checks. */
export interface OwnProblems {
  /** The code of an own definition ended in an error; `cause` is its text. `line` is null where no line is shared out. */
  "own-failed": { name: string; line: string | null; cause: string };
  /** What an own check found; the definition's own words come with the problem. */
  "own-check": { check: string; facts: Readonly<Record<string, string | bigint>> };
}
