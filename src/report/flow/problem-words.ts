import type { Language } from "../../language/language.ts";
import { MESSAGES } from "../../messages/describe.ts";
import { flowMessages } from "../../messages/flow.ts";
import { describeBy, joined } from "../../messages/messages.ts";
import { textTableMessages } from "../../messages/text-tables.ts";
import type { Problem } from "../../problems/problem.ts";

const WORDS = /* @__PURE__ */ joined(MESSAGES, flowMessages, textTableMessages);

/** A problem in words, with the way out as the command has it. */
export function problemWords(problem: Problem, lang: Language): string {
  return (
    problem.words?.[lang] ?? describeBy(WORDS, problem as Problem<keyof typeof WORDS.sv>, lang, "command")
  );
}
