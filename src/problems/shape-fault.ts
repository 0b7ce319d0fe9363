/** What is wrong at a place of a JSON file that has the wrong shape. */
export type ShapeFault =
  /** A required key is missing. */
  | { readonly fault: "missing" }
  /** The value has another type than `expected`: "string", "number", "array". */
  | { readonly fault: "type"; readonly expected: string }
  /** Keys that have no meaning there. */
  | { readonly fault: "unknown"; readonly keys: readonly string[] }
  /** The value is none of the allowed ones, which are written as in JSON. */
  | { readonly fault: "choice"; readonly allowed: readonly string[] }
  /** Fewer or more than the limit. */
  | { readonly fault: "few" | "many"; readonly limit: string; readonly of: "items" | "characters" | "value" }
  /** The value is not a calendar day, YYYY-MM-DD. */
  | { readonly fault: "date" }
  /** The value has none of the forms that are allowed there. */
  | { readonly fault: "form" }
  /** A message from the shape itself, in English. */
  | { readonly fault: "said"; readonly text: string };

/** A fault and where it is. */
export interface ShapeFaultAt {
  /** Keys and indexes as people write them, `lines[0].amount`; `$` for the whole. */
  place: string;
  /** The id of the line, area or other thing that the place is in; `null` where it has none. */
  item: string | null;
  /** The line of the file, from 1; `null` if the data did not come as text. */
  line: number | null;
  /** The wrong value as JSON; `null` if there is none, or it is a list or an object. */
  found: string | null;
  cause: ShapeFault;
}
