/** Where and why a text is not JSON; `line` and `column` count from 1. */
export interface JsonFault {
  readonly kind: JsonFaultKind;
  readonly line: number;
  readonly column: number;
  /** The character at that place, "" at the end of the text; the key with its quotation marks where one appears twice. */
  readonly found: string;
  /** The two values of a key that appears twice, as written. */
  readonly values?: readonly [string, string];
}

/** The kind of fault. */
export type JsonFaultKind =
  /** The text ends before its value does. */
  | "end"
  /** A comma after the last item. */
  | "comma-extra"
  /** No comma between two items. */
  | "comma-missing"
  /** A comment, which JSON does not have. */
  | "comment"
  /** Quotation marks other than `"`. */
  | "quotes"
  /** A text whose quotation mark is not closed on its line. */
  | "quote-open"
  /** A key that its object has already: no reader of JSON can know which of its values is meant. */
  | "key-twice"
  /** Brackets nested deeper than the reader goes. */
  | "deep"
  /** Any other character that does not belong. */
  | "character";
