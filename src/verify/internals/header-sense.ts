import type { Agreement } from "../../agreements/agreement.ts";
import { nameKey } from "../../recipients/name-key.ts";

/** What a header shows of a column of amounts besides whose money it is. */
export interface HeaderSense {
  /** The header without the agreement's own year. */
  readonly text: string;
  /** The amounts of another year, or how much amounts change; such a column is not compared. */
  readonly apart?: "other-year" | "change";
}

const CHANGE =
  /^((skillnad|differens|f[öo]r[äa]ndring|[öo]kning|minskning)(en)?|diff(erence)?|change|(in|de)crease)$/;

/**
 * The year of the people counted, or of the payment: "Belopp enligt folkmängd 1 nov 2024". An allocation marks what rests
 * on an estimate: "~ lan-medverkan".
 */
const DATED = /^~ |(folkm|befolkn|utbetalas)[^,;]{0,30}?20\d\d/gi;

/** Where a year of two digits begins: "Suicidprevention -23", "2023/24". */
const SHORT = /(?<=\D [-–]|20\d\d\/)(?=2\d(?! ?[\d%å]))/g;

/** A year within a header's words: "Komplexa behov 2023". */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads a header: its own year is left out, and another year or a word for a change sets the column apart.
 *
 * @param years the years that the agreement is about
 *
 * @example
 * ```ts
 * headerSense("Komplexa behov 2025", ["2025"]); // { text: "Komplexa behov" }
 * headerSense("Skillnad (kr)", ["2025"]).apart; // "change"
 * ```
 */
export function headerSense(header: string, years: readonly string[]): HeaderSense {
  const words = header.replace(SHORT, " 20").replace(DATED, "").split(/\s+/);
  const bare = words.map((word) => nameKey(word.replace(/[()[\],.:;]/g, "")));
  if (bare.some((word) => CHANGE.test(word))) return { text: header, apart: "change" };
  const isYear = (word: string): boolean => YEAR.test(word);
  if (bare.some(isYear) && !bare.some((word) => years.includes(word)))
    return { text: header, apart: "other-year" };
  return { text: words.filter((_, index) => !isYear(bare[index] ?? "")).join(" ") };
}

/** The years that an agreement is about: its own, and those in its id and title. */
export function yearsOf({ id, year, title }: Pick<Agreement, "id" | "year" | "title">): string[] {
  return [String(year), ...(`${id} ${title}`.match(/(?:19|20)\d\d/g) ?? [])];
}
