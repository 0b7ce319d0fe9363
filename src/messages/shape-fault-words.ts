import { counted } from "../language/counted.ts";
import type { InBoth, Language } from "../language/language.ts";
import type { ShapeFault } from "../problems/shape-fault.ts";

const TYPES: Readonly<Record<string, InBoth<string>>> = {
  string: { sv: "text", en: "text" },
  number: { sv: "ett tal", en: "a number" },
  int: { sv: "ett heltal", en: "a whole number" },
  boolean: { sv: "true eller false", en: "true or false" },
  array: { sv: "en lista", en: "a list" },
  object: { sv: "ett objekt", en: "an object" },
};

/** What our own shapes say of their values, in Swedish. */
const SAID: Readonly<Record<string, string>> = {
  "names neither only nor except": "anger varken only eller except",
  "names neither a group nor codes": "anger varken group eller codes",
  "not above 0": "är inte över 0",
  "not lower-case words joined by hyphens": "är inte ord med små bokstäver och bindestreck emellan",
  'not an amount in kronor such as "2506966.00"': 'är inget belopp i kronor, som "2506966.00"',
  'not an amount in kronor such as "250000000"': 'är inget belopp i kronor, som "250000000"',
  'not an amount in kronor, 0 or more, such as "1"': 'är inget belopp i kronor, 0 eller mer, som "1"',
  'not a number such as "12.5", as text': 'är inget tal som text, som "12.5"',
  "not sha256: and 64 hexadecimal digits": "är inte sha256: och 64 hexadecimala siffror",
  '"__proto__" cannot be a key': '"__proto__" kan inte vara en nyckel',
  "nests deeper than 40 levels": "har mer än 40 nivåer inuti varandra",
};

type Amount = Extract<ShapeFault, { limit: string }>;

/** What is wrong at a place of a JSON file, as the end of a sentence. */
export function shapeFaultWords(cause: ShapeFault, lang: Language): string {
  return WORDS[lang](cause);
}

const WORDS: InBoth<(cause: ShapeFault) => string> = {
  sv(cause) {
    switch (cause.fault) {
      case "missing":
        return "det saknas";
      case "type":
        return `ska vara ${TYPES[cause.expected]?.sv ?? cause.expected}`;
      case "unknown":
        return `${cause.keys.length === 1 ? "okänt fält" : "okända fält"} ${oneOf(cause.keys.map(quoted), "och")}`;
      case "choice":
        return `ska vara ${oneOf(cause.allowed, "eller")}`;
      case "few":
        return `ska ${many(cause, "sv", "minst")}`;
      case "many":
        return `ska ${many(cause, "sv", "högst")}`;
      case "date":
        return "ska vara ett datum, ÅÅÅÅ-MM-DD";
      case "form":
        return "har ingen av de former som kan stå där";
      case "said":
        return SAID[cause.text] ?? cause.text;
    }
  },
  en(cause) {
    switch (cause.fault) {
      case "missing":
        return "it is missing";
      case "type":
        return `must be ${TYPES[cause.expected]?.en ?? cause.expected}`;
      case "unknown":
        return `unknown ${cause.keys.length === 1 ? "field" : "fields"} ${oneOf(cause.keys.map(quoted), "and")}`;
      case "choice":
        return `must be ${oneOf(cause.allowed, "or")}`;
      case "few":
        return `must ${many(cause, "en", "at least")}`;
      case "many":
        return `must ${many(cause, "en", "at most")}`;
      case "date":
        return "must be a date, YYYY-MM-DD";
      case "form":
        return "has none of the forms that may stand there";
      case "said":
        return cause.text;
    }
  },
};

function many({ limit, of }: Amount, lang: Language, bound: string): string {
  const [be, have, items, one, characters] = AMOUNTS[lang];
  if (of === "value") return `${be} ${bound} ${limit}`;
  return `${have} ${bound} ${of === "items" ? `${limit} ${items}` : counted(limit, one, characters)}`;
}

/** To be so much, to have so many in a list, or so many characters. */
const AMOUNTS: InBoth<readonly [string, string, string, string, string]> = {
  sv: ["vara", "ha", "element", "tecken", "tecken"],
  en: ["be", "have", "in the list", "character", "characters"],
};

/** `a, b or c`. */
function oneOf(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${or} ${last}`;
}

function quoted(word: string): string {
  return `"${word}"`;
}
