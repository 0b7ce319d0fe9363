/** Where and why a text is not JSON; `line` and `column` count from 1. */
export interface JsonFault {
  readonly kind: JsonFaultKind;
  readonly line: number;
  readonly column: number;
  /** The character at that place; "" at the end of the text. */
  readonly found: string;
}

/** What is wrong there. */
export type JsonFaultKind =
  /** The text ends before its value does. */
  | "end"
  /** A comma after the last item. */
  | "comma-extra"
  /** No comma between two items. */
  | "comma-missing"
  /** A comment, which JSON does not have. */
  | "comment"
  /** Quotation marks that are not `"`. */
  | "quotes"
  /** A text whose quotation mark is not closed on its line. */
  | "quote-open"
  /** More brackets within each other than are read. */
  | "deep"
  /** Any other character that does not belong there. */
  | "character";
