import type { Allocation } from "../../allocate/allocation.ts";
import { inItsWords } from "../../recipients/in-use.ts";
import { markdownText } from "../../text/markdown-text.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { markdownTable } from "../markdown-table.ts";
import { explanationDocument } from "./explanation-document.ts";
import { checkExplanation, type ExplanationOptions } from "./explanation-options.ts";

/**
 * Why recipients get what they get, as Markdown to paste in a letter: the answer in one sentence, a table of the lines
 * for each recipient, then the reasons as a list.
 *
 * @example
 * ```ts
 * import { allocate, resolveAll } from "fordela";
 * import { explanationMarkdown } from "fordela/explanations";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan", "lan-vard-insatsprogram"] });
 * const recipients = resolveAll("Jämtlands län");
 * explanationMarkdown(allocation, { recipients }).includes("| Summa | 2 000 000 |"); // true
 * ```
 */
export function explanationMarkdown(allocation: Allocation, options: ExplanationOptions): string {
  checkExplanation("explanationMarkdown", allocation, options);
  return inItsWords(allocation, () => written(allocation, options));
}

function written(allocation: Allocation, options: ExplanationOptions): string {
  const { title, answer, groups, headings, reasonsHeading, facts, reasons } = explanationDocument(
    allocation,
    options,
  );
  const blocks = [
    `**${markdownText(answer[0] ?? "")}**`,
    ...answer.slice(1).map(markdownText),
    markdownText(title),
    ...groups.flatMap(({ name, rows, sum }) => [
      ...(name === "" ? [] : [`**${markdownText(name)}**`]),
      markdownTable({ headings, rows: [...rows, ...(sum ? [sum] : [])], left: 1 }),
    ]),
    ...(reasons.length > 0 ? [`## ${markdownText(reasonsHeading)}`] : []),
    ...facts.map(markdownText),
    ...reasons.flatMap(({ name, items }) => [
      ...(name === "" ? [] : [`**${markdownText(name)}**`]),
      items
        .map(({ line, text }) => `- ${line === "" ? "" : `**${markdownText(line)}:** `}${markdownText(text)}`)
        .join("\n"),
    ]),
  ];
  return `${plainSpaces(blocks.join("\n\n"))}\n`;
}
