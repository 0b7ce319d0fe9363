import type { Publication, PublicationFigure } from "../../allocate/publish-allocation.ts";
import { csvLine } from "../../text/csv-line.ts";
import { reportOfPublication } from "../report-of-publication.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";
import { plainFigure, unitHeading } from "./printed-unit.ts";

/**
 * Every printed amount as CSV, no totals: the columns of `allocationCsv`, with the unit in the heading of the amounts.
 * Figures have a point for decimals. The sums that a reader adds up are those that the tables print.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { publicationCsv, publishAllocation } from "fordela/publish";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const lines = publicationCsv(publishAllocation(allocation, 100_000_000n)).split("\n");
 * lines[0]; // "agreement,line,area,level,code,recipient,amount (mnkr),estimate"
 * lines[1]; // "psykisk-halsa-2025,lan-medverkan,1,county,01,Stockholms län,2,false"
 * ```
 */
export function publicationCsv(
  publication: Publication,
  options: ReportOptions & ShownRecipients = {},
): string {
  return reportOfPublication("publicationCsv", publication, options, { recipients: true }, written);
}

function written(publication: Publication, options: ReportOptions & ShownRecipients): string {
  const { recipients } = options;
  const { allocation, figures, unit } = publication;
  let index = 0;
  const rows = allocation.lines.flatMap(({ line, recipients: all, estimate }) =>
    all.flatMap(({ level, code, name }) => {
      const { printed } = figures[index++] as PublicationFigure;
      if (printed === null || (recipients && !recipients.has(`${level}:${code}`))) return [];
      return [
        csvLine([
          allocation.agreement.id,
          line.id,
          line.area,
          level,
          code,
          name,
          plainFigure(printed, unit),
          String(estimate),
        ]),
      ];
    }),
  );
  const amount = `amount (${unitHeading(unit)})`;
  const heading = csvLine(["agreement", "line", "area", "level", "code", "recipient", amount, "estimate"]);
  return `${[heading, ...rows].join("\n")}\n`;
}
