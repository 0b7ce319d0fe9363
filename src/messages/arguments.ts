import type { InBoth } from "../language/language.ts";
import { rad, row } from "../language/list-words.ts";
import type { ArgumentProblems } from "../problems/arguments.ts";
import { suggest } from "../recipients/suggest.ts";
import type { Messages } from "./messages.ts";

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
function expectedWords(expected: readonly string[], lang: "sv" | "en"): string {
  const words = expected.map((one) => {
    const [, members, kind = ""] = /^<(?:\{(.*)\}|(.*))>$/.exec(one) ?? [];
    if (members !== undefined) return OBJECT[lang](members.replaceAll(" ", ", "));
    return KINDS[kind]?.[lang] ?? `"${one}"`;
  });
  return words.join(OR[lang]);
}

const OR: InBoth<string> = { sv: " eller ", en: " or " };

export const argumentMessages: Messages<ArgumentProblems> = {
  "argument-unknown": {
    sv({ of, name, known }) {
      const [nearest] = suggest(name, known);
      return `${of} har inget som heter "${name}". ${nearest ? `Menades "${nearest}"?` : `Det som finns är ${rad(known, 20)}.`}`;
    },
    en({ of, name, known }) {
      const [nearest] = suggest(name, known);
      return `${of} has no "${name}". ${nearest ? `Did you mean "${nearest}"?` : `It has ${row(known, 20)}.`}`;
    },
  },
  "argument-invalid": {
    sv({ of, name, given, expected }) {
      const [nearest] = suggest(given.replaceAll('"', ""), expected);
      return `${of}: ${name} är ${given} men ska vara ${expectedWords(expected, "sv")}.${nearest ? ` Menades "${nearest}"?` : ""}`;
    },
    en({ of, name, given, expected }) {
      const [nearest] = suggest(given.replaceAll('"', ""), expected);
      return `${of}: ${name} is ${given}, and must be ${expectedWords(expected, "en")}.${nearest ? ` Did you mean "${nearest}"?` : ""}`;
    },
  },
};
