import type { OwnProblems } from "../problems/own.ts";

type Words = { readonly [Code in keyof OwnProblems]: (facts: OwnProblems[Code]) => string };

/** Problems with what is defined outside fordela, in words. They come with the problems, as those of definitions do. */
export const OWN_MESSAGES: { readonly [Lang in "sv" | "en"]: Words } = {
  sv: {
    "own-failed": ({ name, line, cause }) =>
      `Den egna definitionen "${name}" avbröts av ett fel${line === null ? "" : ` i posten "${line}"`}: ${cause}. Rätta definitionen.`,
    "own-check": ({ check }) => `Den egna kontrollen "${check}" fann ett fel.`,
  },
  en: {
    "own-failed": ({ name, line, cause }) =>
      `The own definition "${name}" ended in an error${line === null ? "" : ` in line "${line}"`}: ${cause}. Correct the definition.`,
    "own-check": ({ check }) => `The own check "${check}" found something wrong.`,
  },
};
