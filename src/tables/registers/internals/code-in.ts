/** The counties' codes in the European Union's division into regions (NUTS 3), in the order of the official codes. */
const NUTS =
  "01 110,03 121,04 122,05 123,06 211,07 212,08 213,09 214,10 221,12 224,13 231,14 232,17 311,18 124,19 125,20 312,21 313,22 321,23 322,24 331,25 332";
const COUNTY_OF_NUTS: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(NUTS.split(",").map((pair) => [`SE${pair.slice(3)}`, pair.slice(0, 2)])))();

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
  const [, code = "", name = ""] = /^(\d{4}|\d{2}|SE\d{3})(?:\s+-\s+|\s+|$)(.*)$/s.exec(text.trim()) ?? [];
  const official = code.startsWith("SE") ? COUNTY_OF_NUTS.get(code) : code;
  return official ? { code: official, name } : undefined;
}
