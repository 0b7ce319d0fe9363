import type { ArgumentProblems } from "../problems/arguments.ts";
import { suggest } from "../recipients/suggest.ts";
import { didYouMeanEn, didYouMeanSv, nearestEn, nearestSv, type Words } from "./messages.ts";

/** What an argument must be, in words; `or` parts them. */
interface Kinds {
  readonly named: Readonly<Record<string, string>>;
  readonly object: (members: string) => string;
  readonly or: string;
}

const KINDS_SV: Kinds = {
  named: {
    string: "text",
    number: "ett tal",
    bigint: "ett heltal av typen bigint, till exempel 100n",
    function: "en funktion",
    list: "en lista",
    shown: "ett resultat av allocate, compare, verify eller explain, och ingen kopia av det",
    bytes: "en Uint8Array",
  },
  object: (members) => `ett objekt${members && ` med ${members}`}`,
  or: " eller ",
};

const KINDS_EN: Kinds = {
  named: {
    string: "text",
    number: "a number",
    bigint: "a bigint, such as 100n",
    function: "a function",
    list: "a list",
    shown: "a result of allocate, compare, verify or explain, and no copy of it",
    bytes: "a Uint8Array",
  },
  object: (members) => `an object${members && ` with ${members}`}`,
  or: " or ",
};

/** Kinds in words, and words as they are written. */
function expectedWords(expected: readonly string[], { named, object, or }: Kinds): string {
  const words = expected.map((one) => {
    const [, members, kind = ""] = /^<(?:\{(.*)\}|(.*))>$/.exec(one) ?? [];
    if (members !== undefined) return object(members.replaceAll(" ", ", "));
    return named[kind] ?? `"${one}"`;
  });
  return words.join(or);
}

/** The expected word nearest to what was given, if one is near. */
function nearestOf(given: string, expected: readonly string[]): string[] {
  const [nearest] = suggest(given.replaceAll('"', ""), expected);
  return nearest === undefined ? [] : [`"${nearest}"`];
}

export const argumentSv: Words<ArgumentProblems> = {
  "argument-unknown": ({ of, name, known }) =>
    `${of} har inget som heter "${name}". ${nearestSv(name, known, "Det som finns är", 20)}`,
  "argument-invalid": ({ of, name, given, expected }) =>
    `${of}: ${name} är ${given} men ska vara ${expectedWords(expected, KINDS_SV)}. ${didYouMeanSv(nearestOf(given, expected), "")}`.trim(),
};

export const argumentEn: Words<ArgumentProblems> = {
  "argument-unknown": ({ of, name, known }) =>
    `${of} has no "${name}". ${nearestEn(name, known, "It has", 20)}`,
  "argument-invalid": ({ of, name, given, expected }) =>
    `${of}: ${name} is ${given}, but must be ${expectedWords(expected, KINDS_EN)}. ${didYouMeanEn(nearestOf(given, expected), "")}`.trim(),
};
