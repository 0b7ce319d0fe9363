import { periodsIn } from "./periods-in.ts";
import { type Sex, sexOf } from "./sex-of.ts";

/**
 * What the figures under a heading are: people (everyone, men or women), something else that is known, or unknown. A
 * heading of only a year or a month names nothing else, so the figures are people.
 */
export type Contents = Sex | "other" | "unknown";

/** Words that may be part of the heading of a population; the last four are SCB's codes for it. */
const PEOPLE =
  /^(?:folkmängd(?:en|er)?|folkmangd(?:en)?|befolkning(?:en)?|population|inhabitants|invånare|invanare|personer|persons|people|antal|number|of|count|values?|totalt?|samtliga|alla|all|per|region|kommun|län|månad|month|den|och|and|in|i|on|the|be0101n1|be0101a9|000007sf|000007me)$/u;

/** Figures that tables have beside a population. */
const OTHER =
  /ökning|minskning|förändring|increase|decrease|change|medelålder|mean|average|areal|area|täthet|density|(?<!\p{L})km|andel|procent|percent|share|%|hushåll|households|födda|births|döda|deaths|flytt|migration|överskott/u;

/** The contents that a heading names. */
export function contentsOf(heading: string): Contents {
  const [rest = ""] = periodsIn(heading)
    .rest.toLowerCase()
    .split(/(?<!\p{L})(?:efter|by) /u, 1);
  const words = rest.split(/[^\p{L}\d%]+/u).filter((word) => word !== "");
  if (words.every((word) => PEOPLE.test(word))) return heading.trim() === "" ? "unknown" : "total";
  const sexes = new Set(words.filter((word) => !PEOPLE.test(word)).map((word) => sexOf(word)));
  const [sex] = sexes;
  if (sexes.size === 1 && sex) return sex;
  return OTHER.test(rest) ? "other" : "unknown";
}
