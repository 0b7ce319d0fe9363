import { OLDEST } from "../../population/counted.ts";

const EVERYONE: ReadonlySet<string> = new Set([
  "total",
  "totalt",
  "totalt ålder",
  "tot",
  "samtliga",
  "samtliga åldrar",
  "alla åldrar",
  "all ages",
]);

/**
 * Parses an age as a table prints it ("0 år", "100+ år", "totalt ålder"). Bands such as "-17 år" are not ages. 100
 * means 100 or older.
 */
export function ageOf(text: string): number | "total" | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (EVERYONE.has(plain)) return "total";
  const age = /^(\d{1,3})(\+?)(?: år| years?)?$/.exec(plain);
  if (!age) return undefined;
  const years = Number(age[1]);
  return years <= OLDEST && (age[2] === "" || years === OLDEST) ? years : undefined;
}
