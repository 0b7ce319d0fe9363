import type { Publication } from "../../allocate/publish-allocation.ts";
import { markdownText } from "../../text/markdown-text.ts";
import { allocationNotes } from "../allocation/allocation-notes.ts";
import { markdownTable } from "../markdown-table.ts";
import { reportOfPublication } from "../report-of-publication.ts";
import type { ReportOptions, ShownRecipients, WithUncertainty } from "../report-options.ts";
import { movedHeadings, movedRows, publicationNotes } from "./publication-notes.ts";
import { publicationTables } from "./publication-tables.ts";
import { unitSentence } from "./publication-words.ts";

/**
 * A publication as Markdown: a table for each level that adds up as printed, areas against levels, and the amounts that
 * are not the nearest.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { publicationMarkdown, publishAllocation } from "fordela/publish";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const lines = publicationMarkdown(publishAllocation(allocation, 100_000_000n)).split("\n");
 * lines.find((line) => line.startsWith("| 23")); // "| 23 | Jämtlands län | 1 |"
 * ```
 */
export function publicationMarkdown(
  publication: Publication,
  options: ReportOptions & ShownRecipients & WithUncertainty = {},
): string {
  return reportOfPublication(
    "publicationMarkdown",
    publication,
    options,
    { recipients: true, uncertainty: true },
    written,
  );
}

function written(
  publication: Publication,
  options: ReportOptions & ShownRecipients & WithUncertainty,
): string {
  const { lang = "sv", recipients } = options;
  const { allocation, unit, found } = publication;
  const { agreement } = allocation;
  const tables = found.kind === "rounded" ? publicationTables(publication, lang, { only: recipients }) : [];
  const moved = movedRows(publication, lang);
  const list = (notes: readonly string[]): string =>
    notes.map((note) => `- ${markdownText(note.trim())}`).join("\n");
  const parts = [
    `# ${markdownText(agreement.title)}`,
    markdownText(`${agreement.id}; ${agreement.source}`),
    markdownText(unitSentence(unit, lang)),
    ...tables.map(({ headings, rows, sums }) =>
      markdownTable({
        headings: headings.map((heading) => heading.join(" ")),
        rows: [...rows, ...sums],
        left: 2,
      }),
    ),
    list(publicationNotes(publication, lang)),
    ...(moved.length > 0 ? [markdownTable({ headings: movedHeadings(lang), rows: moved, left: 1 })] : []),
    list(allocationNotes(allocation, lang, recipients, options.uncertainty)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
