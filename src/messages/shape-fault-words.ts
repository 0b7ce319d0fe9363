import type { InBoth, Language } from "../language/language.ts";
import { wordOfLevel } from "../language/level-words.ts";
import { allOf, counted, oneOf } from "../language/list-of.ts";
import type { ShapeFault, ShapeFaultAt } from "../problems/shape-fault.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import { suggest } from "../recipients/suggest.ts";
import { didYouMean } from "./messages.ts";

const TYPES: Readonly<Record<string, InBoth<string>>> = {
  string: { sv: "text inom citattecken", en: "text in quotation marks" },
  number: { sv: "ett tal", en: "a number" },
  int: { sv: "ett heltal", en: "a whole number" },
  boolean: { sv: "true eller false", en: "true or false" },
  array: { sv: "en lista inom [ ]", en: "a list in [ ]" },
  object: { sv: "ett objekt inom { }", en: "an object in { }" },
};

/** The sentences for what the shapes themselves require of their values. */
const SAID: Readonly<Record<string, InBoth<string>>> = {
  "names neither only nor except": { sv: "ska ha only eller except", en: "must have only or except" },
  "names neither from nor below": { sv: "ska ha from eller below", en: "must have from or below" },
  "names neither a group nor codes": { sv: "ska ha group eller codes", en: "must have group or codes" },
  "is there already": { sv: "finns redan", en: "is there already" },
  "is no level here": { sv: "är ingen nivå här", en: "is no level here" },
  "not a currency code of ISO 4217": {
    sv: 'ska vara en valutakod enligt ISO 4217, som "EUR"',
    en: 'must be a currency code of ISO 4217, such as "EUR"',
  },
  "not above 0": { sv: "ska vara över 0", en: "must be above 0" },
  "not lower-case words joined by hyphens": {
    sv: "ska vara ord med små bokstäver och bindestreck emellan",
    en: "must be lower-case words joined by hyphens",
  },
  "not an amount": {
    sv: 'ska vara ett belopp utan fler decimaler än pengarna har, som "2506966"',
    en: 'must be an amount with no more decimals than the money has, such as "2506966"',
  },
  "not an amount, 0 or more": {
    sv: 'ska vara ett belopp, 0 eller mer, som "1"',
    en: 'must be an amount, 0 or more, such as "1"',
  },
  "not a text of words": {
    sv: "ska vara en text, inte bara mellanslag",
    en: "must be a text, not only spaces",
  },
  'not a unit such as "krona", "tkr" or "1000"': {
    sv: 'ska vara en enhet, som "krona", "tkr" eller "1000"',
    en: 'must be a unit, such as "krona", "tkr" or "1000"',
  },
  "not a deviation": {
    sv: 'ska vara som { "code": "amount-differs", "cell": "C5", "printed": "1000", "expected": "1001", "reason": "…" }, utan belopp eller med "text"',
    en: 'must be like { "code": "amount-differs", "cell": "C5", "printed": "1000", "expected": "1001", "reason": "…" }, without amounts or with "text"',
  },
  'not a number such as "12.5", as text': {
    sv: 'ska vara ett tal inom citattecken, som "12.5"',
    en: 'must be a number in quotation marks, such as "12.5"',
  },
  "not sha256: and 64 hexadecimal digits": {
    sv: "ska vara sha256: och 64 hexadecimala siffror",
    en: "must be sha256: and 64 hexadecimal digits",
  },
  '"__proto__" cannot be a key': { sv: "kan inte vara en nyckel", en: "cannot be a key" },
  "nests deeper than 40 levels": {
    sv: "har mer än 40 nivåer inuti varandra",
    en: "has more than 40 levels within each other",
  },
};

interface Words {
  readonly missing: string;
  readonly be: (what: string) => string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly characters: readonly [one: string, many: string];
  readonly items: readonly [one: string, many: string];
  readonly have: (what: string) => string;
  readonly unknown: (keys: readonly string[]) => string;
  readonly date: string;
  readonly form: string;
  readonly not: (found: string) => string;
  readonly line: (line: number) => string;
  readonly write: (text: string) => string;
}

const WORDS: InBoth<Words> = {
  sv: {
    missing: "saknas",
    be: (what) => `ska vara ${what}`,
    have: (what) => `ska ha ${what}`,
    atLeast: "minst",
    atMost: "högst",
    characters: ["tecken", "tecken"],
    items: ["element", "element"],
    unknown: (keys) =>
      `har ${keys.length === 1 ? "den okända nyckeln" : "de okända nycklarna"} ${allOf(keys, "sv")}`,
    date: "ska vara ett datum, ÅÅÅÅ-MM-DD",
    form: "har ingen av de former som är tillåtna här",
    not: (found) => `, inte ${found}`,
    line: (line) => ` (rad ${line})`,
    write: (text) => ` Skriv ${text}.`,
  },
  en: {
    missing: "is required",
    be: (what) => `must be ${what}`,
    have: (what) => `must have ${what}`,
    atLeast: "at least",
    atMost: "at most",
    characters: ["character", "characters"],
    items: ["item", "items"],
    unknown: (keys) => `has the unknown ${keys.length === 1 ? "key" : "keys"} ${allOf(keys, "en")}`,
    date: "must be a date, YYYY-MM-DD",
    form: "has none of the forms allowed here",
    not: (found) => `, not ${found}`,
    line: (line) => ` (line ${line})`,
    write: (text) => ` Write ${text}.`,
  },
};

/** What is wrong at a place of a JSON file, such as `about.json: columns.B must be an object in { }, not "x" (line 4).` */
export function shapeFaultSentence(file: string, facts: ShapeFaultAt, lang: Language): string {
  const { place, item, line, found, cause } = facts;
  const words = WORDS[lang];
  const named = item === null || place.endsWith(".id") ? place : `${place} (${item})`;
  const subject = place === "$" ? file : `${file}: ${named}`;
  const not = found !== null && showsValue(cause) ? words.not(found) : "";
  const where = line === null ? "" : words.line(line);
  return `${subject} ${shapeFaultWords(cause, lang)}${not}${where}.${remedy(facts, lang)}`;
}

/** What is wrong at a place, as the end of a sentence. */
export function shapeFaultWords(cause: ShapeFault, lang: Language): string {
  const words = WORDS[lang];
  switch (cause.fault) {
    case "missing":
      return words.missing;
    case "type":
      return words.be(TYPES[cause.expected]?.[lang] ?? cause.expected);
    case "unknown":
      return words.unknown(cause.keys.map((key) => `"${key}"`));
    case "choice":
      return words.be(oneOf(cause.allowed.map(EXPLAINED[lang]), lang));
    case "few":
      return amount(cause, words, words.atLeast);
    case "many":
      return amount(cause, words, words.atMost);
    case "date":
      return words.date;
    case "form":
      return words.form;
    case "said":
      return SAID[cause.text]?.[lang] ?? cause.text;
  }
}

/** An allowed value; in Swedish, an English level is followed by its Swedish word. */
const EXPLAINED: InBoth<(written: string) => string> = {
  sv(written) {
    const level = levelsInUse().find((one) => written === `"${one}"`);
    return level && level !== wordOfLevel(level).sv ? `${written} (${wordOfLevel(level).sv})` : written;
  },
  en: (written) => written,
};

function amount({ limit, of }: Extract<ShapeFault, { limit: string }>, words: Words, bound: string): string {
  if (of === "value") return words.be(`${bound} ${limit}`);
  const [one, many] = words[of];
  return words.have(`${bound} ${counted(limit, one, many)}`);
}

function showsValue(cause: ShapeFault): boolean {
  if (cause.fault === "few" || cause.fault === "many") return cause.of === "value";
  if (cause.fault === "said") return /^ska vara/.test(SAID[cause.text]?.sv ?? "");
  return cause.fault === "type" || cause.fault === "choice" || cause.fault === "date";
}

/** The nearest allowed value, or a number in the quotation marks that it needs. */
function remedy({ cause, found }: ShapeFaultAt, lang: Language): string {
  if (found === null) return "";
  if (cause.fault === "type" && cause.expected === "string" && /^-?\d/.test(found))
    return WORDS[lang].write(`"${found}"`);
  const near = cause.fault === "choice" ? suggest(found, cause.allowed, 1) : [];
  return near.length > 0 ? ` ${didYouMean(near, lang, "")}` : "";
}
