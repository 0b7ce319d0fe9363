import { markdownText } from "../../text/markdown-text.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { markdownTable } from "../markdown-table.ts";
import type { ReportOptions } from "../report-options.ts";
import type { FlowDocument, FlowField } from "./flow-document.ts";
import { problemLine, shown, tablesOf } from "./flow-text.ts";

const BLANK = "________________";

/** A document as Markdown. */
export function flowMarkdown(document: FlowDocument, options: ReportOptions = {}): string {
  const { lang = "sv" } = options;
  const { title, lead = [], fields, closing = [], notes, problems } = document;
  const list = (of: readonly FlowField[]): string[] =>
    of.length === 0
      ? []
      : [
          of
            .map(({ label, value }) => {
              const text = value === null ? BLANK : markdownText(shown(value, lang, ""));
              return `- ${markdownText(label)}: ${text}`;
            })
            .join("\n"),
        ];
  const blocks = [
    `# ${markdownText(title)}`,
    ...lead.map(markdownText),
    ...list(fields),
    ...tablesOf(document).map(({ caption, columns, rows, total, left }) => {
      const all = [...rows, ...(total ? [total] : [])].map((row) =>
        row.map((value) => shown(value, lang, "–")),
      );
      const table = markdownTable({ headings: columns.map(({ label }) => label), rows: all, left });
      return caption === "" ? table : `## ${markdownText(caption)}\n\n${table}`;
    }),
    ...list(closing),
    ...(notes.length > 0 ? [notes.map(markdownText).join("\n\n")] : []),
    ...(problems.length > 0
      ? [problems.map((one) => `- ${markdownText(problemLine(one, lang))}`).join("\n")]
      : []),
  ];
  return `${plainSpaces(blocks.join("\n\n"))}\n`;
}
