import { areKronor } from "../recipients/unit-in-use.ts";
import type { InBoth } from "./language.ts";

/** "agree to the öre", or exactly where the money in use is no kronor. */
export function toTheOre(): InBoth<string> {
  return areKronor() ? { sv: "på öret", en: "to the öre" } : { sv: "exakt", en: "exactly" };
}
