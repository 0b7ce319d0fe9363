import type { Place } from "../../../problems/place.ts";
import { type Problem, problemAt } from "../../../problems/problem.ts";
import { inUse, levelsInUse } from "../../../recipients/in-use.ts";
import { suggest } from "../../../recipients/suggest.ts";

const LONGEST_ECHO = 80;

/** The problem of a row whose code no recipient has; among own recipients with words of its own, and who was meant. */
export function unknownCode(code: string, place: Place): Problem {
  const unknown = problemAt("population-code", place, { code });
  const own = inUse();
  if (!own) return unknown;
  const text = code.slice(0, LONGEST_ECHO);
  const names = levelsInUse().flatMap((level) => own.recipients(level).map(({ name }) => name));
  const [meant] = suggest(text, names);
  return {
    ...unknown,
    words: {
      sv: `"${text}" finns inte bland mottagarna.${meant ? ` Menade du ${meant}?` : ""} Skriv mottagarens kod eller namn.`,
      en: `"${text}" is not among the recipients.${meant ? ` Did you mean ${meant}?` : ""} Write the recipient's code or name.`,
    },
  };
}
