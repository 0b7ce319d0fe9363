import type { Language } from "../language/language.ts";
import { wordOfLevel } from "../language/level-words.ts";
import { allOf, counted, oneOf } from "../language/list-of.ts";
import type { ShapeFault, ShapeFaultAt } from "../problems/shape-fault.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import { suggest } from "../recipients/suggest.ts";
import { didYouMeanEn, didYouMeanSv } from "./messages.ts";

/** The words for what is wrong with the shape of a file, in one language. */
export interface ShapeWords {
  readonly lang: Language;
  readonly types: Readonly<Record<string, string>>;
  /** The sentences for what the shapes themselves require of their values, where they are not as the shapes have them. */
  readonly said: Readonly<Record<string, string>>;
  readonly missing: string;
  readonly be: (what: string) => string;
  readonly few: string;
  readonly many: string;
  readonly characters: readonly [one: string, many: string];
  readonly items: readonly [one: string, many: string];
  readonly have: (what: string) => string;
  readonly unknown: (keys: readonly string[]) => string;
  readonly date: string;
  readonly form: string;
  readonly not: (found: string) => string;
  readonly line: (line: number) => string;
  readonly write: (text: string) => string;
  readonly didYouMean: (names: readonly string[], otherwise: string) => string;
  /** An allowed value; in Swedish, an English level is followed by its Swedish word. */
  readonly explained: (written: string) => string;
}

export const SHAPE_SV: ShapeWords = {
  lang: "sv",
  types: {
    string: "text inom citattecken",
    number: "ett tal",
    int: "ett heltal",
    boolean: "true eller false",
    array: "en lista inom [ ]",
    object: "ett objekt inom { }",
  },
  said: {
    "names neither only nor except": "ska ha only eller except",
    "names neither from nor below": "ska ha from eller below",
    "names neither a group nor codes": "ska ha group eller codes",
    "is there already": "finns redan",
    "is no level here": "är ingen nivå här",
    "not a currency code of ISO 4217": 'ska vara en valutakod enligt ISO 4217, som "EUR"',
    "not above 0": "ska vara över 0",
    "not lower-case words joined by hyphens": "ska vara ord med små bokstäver och bindestreck emellan",
    "not an amount": 'ska vara ett belopp utan fler decimaler än pengarna har, som "2506966"',
    "not an amount, 0 or more": 'ska vara ett belopp, 0 eller mer, som "1"',
    "not a text of words": "ska vara en text, inte bara mellanslag",
    'not a unit such as "krona", "tkr" or "1000"': 'ska vara en enhet, som "krona", "tkr" eller "1000"',
    "not a deviation":
      'ska vara som { "code": "amount-differs", "cell": "C5", "printed": "1000", "expected": "1001", "reason": "…" }, utan belopp eller med "text"',
    'not a number such as "12.5", as text': 'ska vara ett tal inom citattecken, som "12.5"',
    "not sha256: and 64 hexadecimal digits": "ska vara sha256: och 64 hexadecimala siffror",
    '"__proto__" cannot be a key': "kan inte vara en nyckel",
    "nests deeper than 40 levels": "har mer än 40 nivåer inuti varandra",
  },
  missing: "saknas",
  be: (what) => `ska vara ${what}`,
  have: (what) => `ska ha ${what}`,
  few: "minst",
  many: "högst",
  characters: ["tecken", "tecken"],
  items: ["element", "element"],
  unknown: (keys) =>
    `har ${keys.length === 1 ? "den okända nyckeln" : "de okända nycklarna"} ${allOf(keys, "sv")}`,
  date: "ska vara ett datum, ÅÅÅÅ-MM-DD",
  form: "har ingen av de former som är tillåtna här",
  not: (found) => `, inte ${found}`,
  line: (line) => ` (rad ${line})`,
  write: (text) => ` Skriv ${text}.`,
  didYouMean: didYouMeanSv,
  explained(written) {
    const level = levelsInUse().find((one) => written === `"${one}"`);
    return level && level !== wordOfLevel(level).sv ? `${written} (${wordOfLevel(level).sv})` : written;
  },
};

export const SHAPE_EN: ShapeWords = {
  lang: "en",
  types: {
    string: "text in quotation marks",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list in [ ]",
    object: "an object in { }",
  },
  said: {
    "names neither only nor except": "must have only or except",
    "names neither from nor below": "must have from or below",
    "names neither a group nor codes": "must have group or codes",
    "not a currency code of ISO 4217": 'must be a currency code of ISO 4217, such as "EUR"',
    "not above 0": "must be above 0",
    "not lower-case words joined by hyphens": "must be lower-case words joined by hyphens",
    "not an amount": 'must be an amount with no more decimals than the money has, such as "2506966"',
    "not an amount, 0 or more": 'must be an amount, 0 or more, such as "1"',
    "not a text of words": "must be a text, not only spaces",
    'not a unit such as "krona", "tkr" or "1000"': 'must be a unit, such as "krona", "tkr" or "1000"',
    "not a deviation":
      'must be like { "code": "amount-differs", "cell": "C5", "printed": "1000", "expected": "1001", "reason": "…" }, without amounts or with "text"',
    'not a number such as "12.5", as text': 'must be a number in quotation marks, such as "12.5"',
    "not sha256: and 64 hexadecimal digits": "must be sha256: and 64 hexadecimal digits",
    '"__proto__" cannot be a key': "cannot be a key",
    "nests deeper than 40 levels": "has more than 40 levels within each other",
  },
  missing: "is required",
  be: (what) => `must be ${what}`,
  have: (what) => `must have ${what}`,
  few: "at least",
  many: "at most",
  characters: ["character", "characters"],
  items: ["item", "items"],
  unknown: (keys) => `has the unknown ${keys.length === 1 ? "key" : "keys"} ${allOf(keys, "en")}`,
  date: "must be a date, YYYY-MM-DD",
  form: "has none of the forms allowed here",
  not: (found) => `, not ${found}`,
  line: (line) => ` (line ${line})`,
  write: (text) => ` Write ${text}.`,
  didYouMean: didYouMeanEn,
  explained: (written) => written,
};

/** What is wrong at a place of a JSON file, such as `about.json: columns.B must be an object in { }, not "x" (line 4).` */
export function shapeFaultSentence(file: string, facts: ShapeFaultAt, words: ShapeWords): string {
  const { place, item, line, found, cause } = facts;
  const named = item === null || place.endsWith(".id") ? place : `${place} (${item})`;
  const subject = place === "$" ? file : `${file}: ${named}`;
  const not = found !== null && showsValue(cause, words) ? words.not(found) : "";
  const where = line === null ? "" : words.line(line);
  return `${subject} ${shapeFaultWords(cause, words)}${not}${where}.${remedy(facts, words)}`;
}

/** What is wrong at a place, as the end of a sentence. */
export function shapeFaultWords(cause: ShapeFault, words: ShapeWords): string {
  switch (cause.fault) {
    case "missing":
    case "date":
    case "form":
      return words[cause.fault];
    case "type":
      return words.be(words.types[cause.expected] ?? cause.expected);
    case "unknown":
      return words.unknown(cause.keys.map((key) => `"${key}"`));
    case "choice":
      return words.be(oneOf(cause.allowed.map(words.explained), words.lang));
    case "few":
    case "many":
      return amount(cause, words);
    case "said":
      return words.said[cause.text] ?? cause.text;
  }
}

function amount({ fault, limit, of }: Extract<ShapeFault, { limit: string }>, words: ShapeWords): string {
  if (of === "value") return words.be(`${words[fault]} ${limit}`);
  const [one, many] = words[of];
  return words.have(`${words[fault]} ${counted(limit, one, many)}`);
}

function showsValue(cause: ShapeFault, { said, be }: ShapeWords): boolean {
  if (cause.fault === "few" || cause.fault === "many") return cause.of === "value";
  if (cause.fault === "said") return said[cause.text]?.startsWith(be("")) === true;
  return cause.fault === "type" || cause.fault === "choice" || cause.fault === "date";
}

/** The nearest allowed value, or a number in the quotation marks that it needs. */
function remedy({ cause, found }: ShapeFaultAt, { didYouMean, write }: ShapeWords): string {
  if (found === null) return "";
  if (cause.fault === "type" && cause.expected === "string" && /^-?\d/.test(found))
    return write(`"${found}"`);
  const near = cause.fault === "choice" ? suggest(found, cause.allowed, 1) : [];
  return near.length > 0 ? ` ${didYouMean(near, "")}` : "";
}
