import type { Allocation } from "../../allocate/allocation.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import { markdownText } from "../../text/markdown-text.ts";
import { markdownTable } from "../markdown-table.ts";
import { reportOfAllocation } from "../report-of-allocation.ts";
import type { ReportOptions, ShownRecipients, WithUncertainty } from "../report-options.ts";
import { allocationNotes } from "./allocation-notes.ts";
import { levelRows } from "./level-rows.ts";

/**
 * An allocation as Markdown: a table for each level, then the notes as a list.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { allocationMarkdown } from "fordela/words";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const recipients = new Set(["county:23"]);
 * const lines = allocationMarkdown(allocation, { lang: "en", recipients }).split("\n");
 * lines.find((line) => line.startsWith("| 23")); // "| 23 | Jämtlands län | 1,000,000 |"
 * ```
 */
export function allocationMarkdown(
  allocation: Allocation,
  options: ReportOptions & ShownRecipients & WithUncertainty = {},
): string {
  return reportOfAllocation(
    "allocationMarkdown",
    allocation,
    options,
    { recipients: true, uncertainty: true },
    written,
  );
}

function written(allocation: Allocation, options: ReportOptions & ShownRecipients & WithUncertainty): string {
  const { lang = "sv", recipients, uncertainty } = options;
  const { agreement } = allocation;
  const levels = levelsInUse().filter((level) => allocation.lines.some((one) => one.line.level === level));
  const tables = levels.map((level) => {
    const { headings, rows, sums } = levelRows(allocation, level, lang, recipients, uncertainty);
    return markdownTable({ headings, rows: [...rows, ...sums], left: 2 });
  });
  const notes = allocationNotes(allocation, lang, recipients, uncertainty)
    .map((note) => `- ${markdownText(note)}`)
    .join("\n");
  const [title, source] = [agreement.title, `${agreement.id}; ${agreement.source}`].map(markdownText);
  return `${[`# ${title}`, source, ...tables, notes].join("\n\n")}\n`;
}
