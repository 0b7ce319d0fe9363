import type { OwnProblems } from "../problems/own.ts";

type Message<Facts> = { readonly [Lang in "sv" | "en"]: (facts: Facts) => string };

/** Problems with what is defined outside fordela, in words. They come with the problems, as those of definitions do. */
export const OWN_MESSAGES: { readonly [Code in keyof OwnProblems]: Message<OwnProblems[Code]> } = {
  "own-failed": {
    sv: ({ name, line, cause }) =>
      `Den egna definitionen "${name}" avbröts av ett fel${line === null ? "" : ` i posten "${line}"`}: ${cause}. Rätta definitionen.`,
    en: ({ name, line, cause }) =>
      `The own definition "${name}" ended in an error${line === null ? "" : ` in line "${line}"`}: ${cause}. Correct the definition.`,
  },
  "own-check": {
    sv: ({ check }) => `Den egna kontrollen "${check}" fann ett fel.`,
    en: ({ check }) => `The own check "${check}" found something wrong.`,
  },
};
