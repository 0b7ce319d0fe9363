import type { Allocation } from "../allocate/allocation.ts";
import { type Publication, publishAllocation } from "../allocate/publish-allocation.ts";
import type { Uncertainty } from "../allocate/uncertainty.ts";
import type { Language } from "../language/language.ts";
import type { Ore } from "../money/ore.ts";
import type { Level } from "../recipients/recipient.ts";
import { publicationCsv } from "../report/publication/publication-csv.ts";
import { publicationJson } from "../report/publication/publication-json.ts";
import { publicationMarkdown } from "../report/publication/publication-markdown.ts";
import { publicationNotes } from "../report/publication/publication-notes.ts";
import { publicationText } from "../report/publication/publication-text.ts";
import type { Arguments } from "./options/arguments.ts";
import type { OutputFormat } from "./options/output-format.ts";
import type { Terminal } from "./terminal.ts";

/** What is printed of a publication, and whether its figures add up. */
export interface PublishedReport {
  /** `undefined` for CSV without figures: a file cannot show why. */
  readonly text: string | undefined;
  readonly addsUp: boolean;
}

/** An allocation in the unit of `--publish`, in the format that was asked for. */
export function publishedReport(
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
): PublishedReport {
  const subtotals = args.one("subtotals") as Level | undefined;
  const publication = publishAllocation(allocation, unit, subtotals ? { subtotals } : {});
  const addsUp = publication.found.kind === "rounded";
  if (format === "csv" && !addsUp) {
    for (const note of publicationNotes(publication, lang)) terminal.err(`${note}\n`);
    return { text: undefined, addsUp };
  }
  const options = { lang, ...(recipients && { recipients }) };
  const { width } = terminal;
  if (format === "text")
    return {
      text: publicationText(publication, { ...options, uncertainty, ...(width !== undefined && { width }) }),
      addsUp,
    };
  if (format === "markdown")
    return { text: publicationMarkdown(publication, { ...options, uncertainty }), addsUp };
  return { text: WRITERS[format as keyof typeof WRITERS](publication, options), addsUp };
}

type Writer = (
  publication: Publication,
  options: { readonly lang: Language; readonly recipients?: ReadonlySet<string> },
) => string;

const WRITERS: Readonly<Record<"csv" | "json", Writer>> = {
  csv: publicationCsv,
  json: publicationJson,
};
