import type { InBoth } from "../language/language.ts";
import { levelHeading } from "../language/level-words.ts";
import type { CountedLevel } from "../population/register.ts";

/** The heading of what a register counts, by its level. */
export const COUNTED_HEADING: Readonly<Record<CountedLevel, InBoth<string>>> = {
  county: levelHeading("county"),
  municipality: levelHeading("municipality"),
  nation: { sv: "Riket", en: "Nation" },
};
