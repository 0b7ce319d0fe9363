import type { Language } from "../../language/language.ts";
import { sameInCells } from "../../messages/same-in-cells.ts";
import { equalProblems } from "../../problems/equal-problems.ts";
import type { Finding } from "./finding.ts";
import { messageOf } from "./message-of.ts";

/** Findings in sentences, one for those that are the same for several cells. */
export function groupedMessages(findings: readonly Finding[], lang: Language): string[] {
  return equalProblems(findings, ({ problem }) => problem).map(([first, ...others]) => {
    const cells = others.map(({ cell }) => cell);
    return messageOf(first as Finding, lang) + sameInCells(cells, lang);
  });
}
