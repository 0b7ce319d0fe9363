/** Problems with the arguments of a function, and with the keys and words of rules that a program writes. */
export interface ArgumentProblems {
  /** An option, or a key of a rule, that does not exist; `of` is the function or the rule. */
  "argument-unknown": { of: string; name: string; known: readonly string[] };
  /** A value of the wrong kind, or a word that is not allowed. `expected` holds kinds such as `<bigint>`, or words. */
  "argument-invalid": { of: string; name: string; given: string; expected: readonly string[] };
}
