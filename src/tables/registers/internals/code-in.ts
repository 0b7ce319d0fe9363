import { countedLevel } from "../../../population/counted-level.ts";
import { inUse } from "../../../recipients/in-use.ts";

/** The counties' codes in the European Union's division into regions (NUTS 3), in the order of the official codes. */
const NUTS =
  "01 110,03 121,04 122,05 123,06 211,07 212,08 213,09 214,10 221,12 224,13 231,14 232,17 311,18 124,19 125,20 312,21 313,22 321,23 322,24 331,25 332";
const COUNTY_OF_NUTS: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(NUTS.split(",").map((pair) => [`SE${pair.slice(3)}`, pair.slice(0, 2)])))();

/** A code that lost its first zero, in decimals or not. */
const SHORT: RegExp = /^(?:\d|\d{3})(?=\s|\.0$|$)/;

/** A text whose first code has the zero that it lost. */
export function withZero(text: string): string {
  return inUse() ? text : text.replace(SHORT, "0$&");
}

/** A code and the name beside it, as one cell holds them. */
export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

/**
 * The official code that a text begins with, and the name after it: "0114 Upplands Väsby", "01 - Stockholms län", "SE110
 * Stockholms län". `undefined` if it does not begin with a code.
 */
export function codeIn(text: string): CodeAndName | undefined {
  if (inUse()) return ownCodeIn(text.trim());
  const [, code = "", name = ""] = /^(\d{4}|\d{2}|SE\d{3})(?:\s+-\s+|\s+|$)(.*)$/s.exec(text.trim()) ?? [];
  const official = code.startsWith("SE") ? COUNTY_OF_NUTS.get(code) : code;
  return official ? { code: official, name } : undefined;
}

/** A code of own recipients that a text is or begins with, and the name after it. */
function ownCodeIn(text: string): CodeAndName | undefined {
  if (countedLevel(text)) return { code: text, name: "" };
  const [, code = "", name = ""] = /^(\S+)(?:\s+-)?\s+(.*)$/s.exec(text) ?? [];
  return countedLevel(code) ? { code, name } : undefined;
}

/**
 * How the code that a text of a column begins with is found, also where a spreadsheet dropped the first zeros of the whole
 * column ("1", "114 Upplands Väsby") or a data frame made it decimal numbers ("1.0"). One code without its zero is a
 * mistake.
 */
export function codesIn(column: readonly string[]): (text: string) => CodeAndName | undefined {
  if (inUse()) return codeIn;
  const texts = column.map((text) => text.trim());
  const decimal = texts.every((text) => text === "" || /^\d+\.0$/.test(text));
  const short = texts.filter((text) => SHORT.test(text)).length;
  const dropped = (decimal || short > 1) && !texts.some((text) => /^0\d/.test(text));
  if (!dropped) return codeIn;
  return (text) => codeIn(text.trim().replace(/\.0$/, "").replace(SHORT, "0$&"));
}
