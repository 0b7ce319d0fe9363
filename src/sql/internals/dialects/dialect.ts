/** How one dialect writes what the statement needs. Every text that it returns is complete and quoted. */
export interface Dialect {
  /** The name that people know the engine by. */
  readonly name: string;
  /** The largest whole number that its arithmetic keeps exact; `undefined` if there is no limit in practice. */
  readonly limit: bigint | undefined;
  /** The most digits that two factors may have together; `undefined` if only `limit` applies. */
  readonly factorDigits: number | undefined;
  /** Between `AS` and the parenthesis of a common table expression, so that it is computed once. */
  readonly once: string;
  /** Whether a table that is used several times is computed once for each use. */
  readonly inlines: boolean;
  /** The types of whole numbers of any size, of amounts and of text. */
  readonly whole: string;
  readonly amount: string;
  readonly text: string;
  identifier(name: string): string;
  literal(text: string): string;
  /** Whole numbers divided towards zero, and what is left. Both are 0 or more here. */
  divide(a: string, b: string): string;
  remainder(a: string, b: string): string;
  /** Whether a value of the user's is an exact whole number: not a floating-point number, no decimals. */
  isWhole(value: string): string;
  /** A code as it is ordered: by its bytes, whatever the collation. */
  inOrder(code: string): string;
  /** The code as text, without a collation of its own. */
  codeOf(column: string): string;
  /** An expression that fails with the text of a column. */
  fail(column: string): string;
}
