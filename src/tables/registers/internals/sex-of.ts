import { isTotal } from "./is-total.ts";
import { ofCodeAndLabel } from "./of-code-and-label.ts";

/** The part of the people that a row or a column counts. */
export type Sex = "total" | "men" | "women";

const SEXES: ReadonlyMap<string, Sex> = new Map([
  ["män", "men"],
  ["man", "men"],
  ["men", "men"],
  ["male", "men"],
  ["males", "men"],
  ["1", "men"],
  ["kvinnor", "women"],
  ["kvinna", "women"],
  ["women", "women"],
  ["female", "women"],
  ["females", "women"],
  ["2", "women"],
]);

/** The sex that a row counts, as a table prints it; `undefined` for a text without a known meaning. */
export function sexOf(text: string): Sex | undefined {
  return ofCodeAndLabel(text, (part) => (isTotal(part) ? "total" : SEXES.get(part.toLowerCase())));
}
