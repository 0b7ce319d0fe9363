/** What is wrong at a place of a JSON file that is not of the shape it should be. */
export type ShapeFault =
  /** A key that must be there is not. */
  | { readonly fault: "missing" }
  /** Something of another type than `expected`: "string", "number", "array". */
  | { readonly fault: "type"; readonly expected: string }
  /** Keys that mean nothing there. */
  | { readonly fault: "unknown"; readonly keys: readonly string[] }
  /** None of the values that there are, which are written as in JSON. */
  | { readonly fault: "choice"; readonly allowed: readonly string[] }
  /** Fewer or more than there must be. */
  | { readonly fault: "few" | "many"; readonly limit: string; readonly of: "items" | "characters" | "value" }
  /** No day of the calendar, YYYY-MM-DD. */
  | { readonly fault: "date" }
  /** None of several forms that may stand there. */
  | { readonly fault: "form" }
  /** What the shape itself says, in English. */
  | { readonly fault: "said"; readonly text: string };

/** A fault and where it is. */
export interface ShapeFaultAt {
  /** Keys and indexes as people write them, `lines[0].amount`; `$` for the whole. */
  place: string;
  /** The id of the line, area or other thing that the place is in; `null` where it has none. */
  item: string | null;
  /** The line of the file, from 1; `null` where the data did not come as text. */
  line: number | null;
  /** The wrong value as JSON; `null` where there is none, or it is a list or an object. */
  found: string | null;
  cause: ShapeFault;
}
