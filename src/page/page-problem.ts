import type { Language } from "../language/language.ts";
import { agreementSheetMessages } from "../messages/agreement-sheet.ts";
import { MESSAGES } from "../messages/describe.ts";
import { flowMessages } from "../messages/flow.ts";
import { describeBy } from "../messages/messages.ts";
import { textTableMessages } from "../messages/text-tables.ts";
import type { Problem } from "../problems/problem.ts";
import { printable } from "../text/printable.ts";

const WORDS = { ...MESSAGES, ...flowMessages, ...textTableMessages, ...agreementSheetMessages };

/** A problem in words, on one line, as the command has it. */
export function pageProblem(problem: Problem, lang: Language): string {
  if (problem.words) return printable(problem.words[lang]);
  if (!Object.hasOwn(WORDS, problem.code)) return problem.code;
  return printable(describeBy(WORDS, problem as Problem<keyof typeof WORDS>, lang, "command"));
}
