import type { InBoth, Language } from "../language/language.ts";
import type { ArgumentProblems } from "../problems/arguments.ts";
import { suggest } from "../recipients/suggest.ts";
import { didYouMean, type Messages, nearestOr } from "./messages.ts";

/** What an argument must be, in words. */
const KINDS: Readonly<Record<string, InBoth<string>>> = {
  string: { sv: "text", en: "text" },
  number: { sv: "ett tal", en: "a number" },
  bigint: { sv: "ett heltal av typen bigint, till exempel 100n", en: "a bigint, such as 100n" },
  function: { sv: "en funktion", en: "a function" },
  list: { sv: "en lista", en: "a list" },
  shown: {
    sv: "ett resultat av allocate, compare, verify eller explain, och ingen kopia av det",
    en: "a result of allocate, compare, verify or explain, and no copy of it",
  },
  bytes: { sv: "en Uint8Array", en: "a Uint8Array" },
};

const OBJECT: InBoth<(members: string) => string> = {
  sv: (members) => `ett objekt${members && ` med ${members}`}`,
  en: (members) => `an object${members && ` with ${members}`}`,
};

/** Kinds in words, and words as they are written. */
function expectedWords(expected: readonly string[], lang: Language): string {
  const words = expected.map((one) => {
    const [, members, kind = ""] = /^<(?:\{(.*)\}|(.*))>$/.exec(one) ?? [];
    if (members !== undefined) return OBJECT[lang](members.replaceAll(" ", ", "));
    return KINDS[kind]?.[lang] ?? `"${one}"`;
  });
  return words.join(OR[lang]);
}

const OR: InBoth<string> = { sv: " eller ", en: " or " };

/** The expected word nearest to what was given, if one is near. */
function nearestOf(given: string, expected: readonly string[], lang: Language): string {
  const [nearest] = suggest(given.replaceAll('"', ""), expected);
  return didYouMean(nearest === undefined ? [] : [`"${nearest}"`], lang, "");
}

export const argumentMessages: Messages<ArgumentProblems> = {
  "argument-unknown": {
    sv: ({ of, name, known }) =>
      `${of} har inget som heter "${name}". ${nearestOr(name, known, "sv", "Det som finns är", 20)}`,
    en: ({ of, name, known }) => `${of} has no "${name}". ${nearestOr(name, known, "en", "It has", 20)}`,
  },
  "argument-invalid": {
    sv: ({ of, name, given, expected }) =>
      `${of}: ${name} är ${given} men ska vara ${expectedWords(expected, "sv")}. ${nearestOf(given, expected, "sv")}`.trim(),
    en: ({ of, name, given, expected }) =>
      `${of}: ${name} is ${given}, but must be ${expectedWords(expected, "en")}. ${nearestOf(given, expected, "en")}`.trim(),
  },
};
