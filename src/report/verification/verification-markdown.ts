import type { Language } from "../../language/language.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { markdownCode, markdownText } from "../../text/markdown-text.ts";
import { markdownTable } from "../markdown-table.ts";
import type { ReportOptions } from "../report-options.ts";
import { causeNotes, noCauseNote } from "./cause-notes.ts";
import { checkedNotes } from "./checked-notes.ts";
import { figureHeadings, figureRows } from "./figure-rows.ts";
import { isFigure } from "./finding.ts";
import { groupedMessages } from "./grouped-messages.ts";
import { listingOf } from "./listing.ts";
import { acceptedNote } from "./message-of.ts";
import { summaryLine } from "./summary-of.ts";
import { verdictMark, verdictSentence } from "./verdict-line.ts";
import { inWordsOf, type TableReport, type VerificationReport } from "./verification-report.ts";
import { VERIFICATION_SENTENCES, VERIFICATION_WORDS } from "./verification-words.ts";

/**
 * Verified tables as Markdown, such as for a comment on a pull request.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationMarkdown } from "fordela/verify";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * verificationMarkdown(report).split("\n")[0]; // "### ✗ `lan.csv`"
 * ```
 */
export function verificationMarkdown(report: VerificationReport, options: ReportOptions = {}): string {
  checkArgument("verificationMarkdown", "report", report, "{tables}");
  checkOptions("verificationMarkdown", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const tables = report.tables.map((table) =>
    inWordsOf(table, () => tableMarkdown(table, report.most, lang)),
  );
  const summary = report.tables.length === 1 ? [] : [summaryLine(report, lang)];
  return `${[...tables, ...summary].join("\n\n")}\n`;
}

function tableMarkdown(table: TableReport, most: number | undefined, lang: Language): string {
  const { shown, more, accepted } = listingOf(table, most);
  const figures = shown.filter(isFigure);
  const rows = figureRows(figures, lang);
  const titled = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`**${title}**`, items.join("\n")];
  const sections = [
    `### ${verdictMark(table)} ${markdownCode(table.file)}`,
    verdictSentence(table, lang),
    ...(rows.length > 0 ? [markdownTable({ headings: figureHeadings(lang), rows, left: 2 })] : []),
    groupedMessages(
      shown.filter((one) => !isFigure(one)),
      lang,
    )
      .map((message) => `- ${markdownText(message)}`)
      .join("\n"),
    more > 0 ? VERIFICATION_SENTENCES.more[lang](more) : "",
    ...titled(
      VERIFICATION_WORDS.causes[lang],
      causeNotes(table, lang).map((note, index) => `${index + 1}. ${markdownText(note)}`),
    ),
    ...noCauseNote(table, lang).map(markdownText),
    ...titled(
      VERIFICATION_WORDS.deviations[lang],
      accepted.map(({ finding, reason }) => `- ${markdownText(acceptedNote(finding, reason, lang))}`),
    ),
    table.verification ? checkedNotes(table.verification, lang).map(markdownText).join(" ") : "",
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}
