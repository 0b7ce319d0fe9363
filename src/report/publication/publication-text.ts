import type { Publication } from "../../allocate/publish-allocation.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { printable } from "../../text/printable.ts";
import type { Density } from "../allocation/allocation-columns.ts";
import { allocationNotes } from "../allocation/allocation-notes.ts";
import { reportOfPublication } from "../report-of-publication.ts";
import type { ShownRecipients, TextReportOptions, WithUncertainty } from "../report-options.ts";
import { type TextTable, tableWidth, textTable } from "../text-table.ts";
import { movedHeadings, movedRows, publicationNotes } from "./publication-notes.ts";
import { type PublicationTable, publicationTables } from "./publication-tables.ts";
import { unitSentence } from "./publication-words.ts";

const DENSITIES: readonly Density[] = ["lines", "areas", "total"];

/**
 * A publication for the terminal: a table for each level that adds up as printed, areas against levels, and the amounts
 * that are not the nearest.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { publicationText, publishAllocation } from "fordela/publish";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const text = publicationText(publishAllocation(allocation, 100_000_000n), { lang: "en" });
 * text.split("\n").find((line) => line.startsWith("23")); // "23 Jämtlands län                 1"
 * ```
 */
export function publicationText(
  publication: Publication,
  options: TextReportOptions & ShownRecipients & WithUncertainty = {},
): string {
  return reportOfPublication(
    "publicationText",
    publication,
    options,
    { width: true, recipients: true, uncertainty: true },
    written,
  );
}

function written(
  publication: Publication,
  options: TextReportOptions & ShownRecipients & WithUncertainty,
): string {
  const { lang = "sv", width = Number.POSITIVE_INFINITY, recipients } = options;
  const { allocation, unit, found } = publication;
  const { agreement } = allocation;
  const all = DENSITIES.map((density) =>
    publicationTables(publication, lang, { density, only: recipients }).map(inText),
  );
  const tables = (all[0] ?? []).map((widest, index) => {
    const fitting = all.map((of) => of[index] as TextTable).find((table) => tableWidth(table) <= width);
    return textTable(fitting ?? (all.at(-1)?.[index] as TextTable) ?? widest);
  });
  const moved = movedRows(publication, lang);
  const body = [
    printable(`${agreement.title} (${agreement.id})`),
    ...(tables.length > 0 ? [unitSentence(unit, lang)] : []),
    ...(found.kind === "rounded" ? tables : []),
    publicationNotes(publication, lang).join("\n"),
    ...(moved.length > 0 ? [textTable({ headings: movedHeadings(lang), groups: [moved] })] : []),
    allocationNotes(allocation, lang, recipients, options.uncertainty).join("\n"),
  ];
  return `${plainSpaces(body.filter((part) => part !== "").join("\n\n"))}\n`;
}

function inText({ headings, rows, sums }: PublicationTable): TextTable {
  const label = ([code = "", name = "", ...figures]: readonly string[]): string[] => [
    // Ids that are words repeat the name.
    code.length > 4 ? name : `${code} ${name}`.trim(),
    ...figures,
  ];
  const [, name = [], ...others] = headings;
  return {
    headings: [name.join(" "), ...others.map((parts) => parts.join("\n").replaceAll("-", "-\n"))],
    groups: [rows.map(label), ...(sums.length > 0 ? [sums.map(label)] : [])],
  };
}
