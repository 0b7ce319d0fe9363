import type { Comparison } from "../../compare/comparison.ts";
import { levelsOf } from "../../compare/comparison.ts";
import { markdownText } from "../../text/markdown-text.ts";
import { markdownTable } from "../markdown-table.ts";
import { reportOfComparison } from "../report-of-comparison.ts";
import type { ReportOptions, ShownRecipients, WithUncertainties } from "../report-options.ts";
import { comparisonNotes, comparisonTitle } from "./comparison-notes.ts";
import { comparisonRows } from "./comparison-rows.ts";

/**
 * A comparison as Markdown: a table for each level, then the notes as a list.
 *
 * @example
 * ```ts
 * import { agreementOf, allocate, compare, whatIf } from "fordela";
 * import { comparisonMarkdown } from "fordela/words";
 * const agreed = agreementOf("2025");
 * const lines = ["lan-medverkan"];
 * const equal = whatIf(agreed, { "lan-medverkan": { key: [{ rule: "equal" }] } });
 * const comparison = compare(allocate(agreed, { lines }), allocate(equal, { lines }));
 * comparisonMarkdown(comparison, { lang: "en" }).includes("| 23 | Jämtlands län |"); // true
 * ```
 */
export function comparisonMarkdown(
  comparison: Comparison,
  options: ReportOptions & ShownRecipients & WithUncertainties = {},
): string {
  return reportOfComparison(
    "comparisonMarkdown",
    comparison,
    options,
    { recipients: true, uncertainty: true },
    written,
  );
}

function written(
  comparison: Comparison,
  options: ReportOptions & ShownRecipients & WithUncertainties,
): string {
  const { lang = "sv", recipients, uncertainty } = options;
  const tables = levelsOf(comparison).map((level) => {
    const { headings, rows, sums } = comparisonRows(comparison, level, lang, recipients);
    return markdownTable({ headings, rows: [...rows, sums], left: 2 });
  });
  const notes = comparisonNotes(comparison, lang, uncertainty).map((note) => `- ${markdownText(note)}`);
  return `${[`# ${markdownText(comparisonTitle(comparison))}`, ...tables, notes.join("\n")].join("\n\n")}\n`;
}
