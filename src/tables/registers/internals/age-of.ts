import { OLDEST } from "../../../population/counted.ts";
import { isTotal } from "./is-total.ts";
import { ofCodeAndLabel } from "./of-code-and-label.ts";

/**
 * Parses an age as a table prints it ("0 år", "100+ år", "totalt ålder", "0 - 0 år"). Bands such as "-17 år" are not
 * ages. 100 means 100 or older.
 */
export function ageOf(text: string): number | "total" | undefined {
  return ofCodeAndLabel(text, single);
}

function single(text: string): number | "total" | undefined {
  if (isTotal(text)) return "total";
  // SCB has the codes 100+, 100+1 and 100+5 for everyone of 100 or older.
  const age = /^(\d{1,3})(\+(?:10?|5)?)?(?: år| years?)?$/.exec(text.toLowerCase().replace(/\s+/g, " "));
  if (!age) return undefined;
  const years = Number(age[1]);
  return years <= OLDEST && (age[2] === undefined || years === OLDEST) ? years : undefined;
}
