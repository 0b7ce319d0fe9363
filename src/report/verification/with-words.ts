import type { Language } from "../../language/language.ts";
import { MESSAGES } from "../../messages/describe.ts";
import { isOfTable } from "../../messages/describe-in-table.ts";
import { describeBy, joined } from "../../messages/messages.ts";
import { textTableMessages } from "../../messages/text-tables.ts";
import type { Problem } from "../../problems/problem.ts";

/** A table's file can be a workbook, or text that was pasted. */
const WORDS = /* @__PURE__ */ joined(MESSAGES, textTableMessages);

/** Problems with their words where no table has such a problem; reports have the words of the others. */
export function withWords(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => {
    if (isOfTable(problem) || problem.words) return problem;
    const inWords = (lang: Language): string =>
      describeBy(WORDS, problem as Problem<keyof typeof WORDS.sv>, lang, "command");
    return { ...problem, words: { sv: inWords("sv"), en: inWords("en") } };
  });
}
