import type { Language } from "../../language/language.ts";
import { describe } from "../../messages/describe.ts";
import { isOfTable } from "../../messages/describe-in-table.ts";
import type { Problem } from "../../problems/problem.ts";

/** Problems with their words where no table has such a problem; reports have the words of the others. */
export function withWords(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => {
    if (isOfTable(problem) || problem.words) return problem;
    const inWords = (lang: Language): string => describe(problem, { lang, for: "command" });
    return { ...problem, words: { sv: inWords("sv"), en: inWords("en") } };
  });
}
