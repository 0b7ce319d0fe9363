import { areKronor, unitInUse } from "../recipients/unit-in-use.ts";
import type { InBoth } from "./language.ts";

const KRONOR: InBoth<string> = { sv: "kronor", en: "kronor" };

/** The money in use in a sentence: "kronor", or the unit of other money, "JPY". */
export function moneyWord(): InBoth<string> {
  return areKronor() ? KRONOR : unitInUse();
}
