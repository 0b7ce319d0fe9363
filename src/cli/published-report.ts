import type { Allocation } from "../allocate/allocation.ts";
import { type Publication, publishAllocation } from "../allocate/publish-allocation.ts";
import type { Uncertainty } from "../allocate/uncertainty.ts";
import type { Language } from "../language/language.ts";
import type { Ore } from "../money/ore.ts";
import { receiptOf } from "../receipt/receipt-of.ts";
import type { Level } from "../recipients/recipient.ts";
import { publicationCsv } from "../report/publication/publication-csv.ts";
import { publicationJson } from "../report/publication/publication-json.ts";
import { publicationMarkdown } from "../report/publication/publication-markdown.ts";
import { publicationNotes } from "../report/publication/publication-notes.ts";
import { publicationText } from "../report/publication/publication-text.ts";
import type { Arguments } from "./options/arguments.ts";
import type { OutputFormat } from "./options/output-format.ts";
import type { Terminal } from "./terminal.ts";
import { bytesOf, isWorkbook } from "./workbook-output.ts";

/** What is printed of a publication, and whether its figures add up. */
export interface PublishedReport {
  /** `undefined` for CSV and workbooks without figures: a file cannot show why. */
  readonly result: string | Uint8Array | undefined;
  readonly addsUp: boolean;
}

/** An allocation in the unit of `--publish`, in the format that was asked for. */
export async function publishedReport(
  allocation: Allocation,
  unit: Ore,
  {
    args,
    format,
    lang,
    recipients,
    terminal,
    uncertainty,
  }: {
    readonly args: Arguments;
    readonly format: OutputFormat;
    readonly lang: Language;
    readonly recipients: ReadonlySet<string> | undefined;
    readonly terminal: Terminal;
    readonly uncertainty: Uncertainty;
  },
): Promise<PublishedReport> {
  const subtotals = args.one("subtotals") as Level | undefined;
  const publication = publishAllocation(allocation, unit, subtotals ? { subtotals } : {});
  const addsUp = publication.found.kind === "rounded";
  if ((format === "csv" || isWorkbook(format)) && !addsUp) {
    for (const note of publicationNotes(publication, lang)) terminal.err(`${note}\n`);
    return { result: undefined, addsUp };
  }
  if (isWorkbook(format)) {
    const { publicationWorkbook } = await import("../report/publication/publication-workbook.ts");
    const receipt = await receiptOf(allocation);
    const draft = publicationWorkbook(publication, { lang, recipients, receipt, uncertainty });
    return { result: await bytesOf(draft, format), addsUp };
  }
  const options = { lang, ...(recipients && { recipients }) };
  const { width } = terminal;
  if (format === "text")
    return {
      result: publicationText(publication, {
        ...options,
        uncertainty,
        ...(width !== undefined && { width }),
      }),
      addsUp,
    };
  if (format === "markdown")
    return { result: publicationMarkdown(publication, { ...options, uncertainty }), addsUp };
  return { result: WRITERS[format as keyof typeof WRITERS](publication, options), addsUp };
}

type Writer = (
  publication: Publication,
  options: { readonly lang: Language; readonly recipients?: ReadonlySet<string> },
) => string;

const WRITERS: Readonly<Record<"csv" | "json", Writer>> = {
  csv: publicationCsv,
  json: publicationJson,
};
