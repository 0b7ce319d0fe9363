import type { Language } from "../../language/language.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import type { TextReportOptions } from "../report-options.ts";
import { type TextTable, tableWidth, textTable } from "../text-table.ts";
import { wrapped } from "../wrapped.ts";
import { causeNotes, noCauseNote } from "./cause-notes.ts";
import { checkedNotes } from "./checked-notes.ts";
import { figureHeadings, figureRows } from "./figure-rows.ts";
import { type Finding, isFigure } from "./finding.ts";
import { groupedMessages } from "./grouped-messages.ts";
import { listingOf } from "./listing.ts";
import { acceptedNote } from "./message-of.ts";
import { summaryLine } from "./summary-of.ts";
import { verdictLine } from "./verdict-line.ts";
import { inWordsOf, type TableReport, type VerificationReport } from "./verification-report.ts";
import { VERIFICATION_SENTENCES, VERIFICATION_WORDS } from "./verification-words.ts";

const SHORTEST_NAME = 8;

/**
 * Verified tables for the terminal: the verdict first, then problems, causes, deviations and what was checked.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationText } from "fordela/verify";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * verificationText(report, { lang: "en" }).split("\n")[0]; // "✗ lan.csv: could not be verified."
 * ```
 */
export function verificationText(report: VerificationReport, options: TextReportOptions = {}): string {
  const sections = verificationSections(report, options).map((lines) => lines.join("\n"));
  return plainSpaces(`${sections.join("\n\n")}\n`);
}

/** The sections of `verificationText`, each of one or more lines. */
export function verificationSections(report: VerificationReport, options: TextReportOptions): string[][] {
  checkArgument("verificationText", "report", report, "{tables}");
  checkOptions("verificationText", options, {
    ...ONLY_LANGUAGE,
    width: true,
  } satisfies Known<TextReportOptions>);
  const { lang = "sv", width = Number.POSITIVE_INFINITY } = options;
  const sections = report.tables.flatMap((table) =>
    inWordsOf(table, () => sectionsOf(table, report.most, lang, width)),
  );
  if (report.tables.length !== 1) sections.push([summaryLine(report, lang)]);
  return sections.filter((lines) => lines.length > 0);
}

function sectionsOf(table: TableReport, most: number | undefined, lang: Language, width: number): string[][] {
  const { shown, more, accepted } = listingOf(table, most);
  const figures = shown.filter(isFigure);
  const whole = (note: string): string => wrapped("", note, width);
  const item = (prose: string): string => wrapped("• ", prose, width);
  const heading = (prose: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${prose}:`, ...items];
  return [
    [whole(verdictLine(table, lang))],
    figures.length > 0 ? [figureTable(figures, lang, width)] : [],
    groupedMessages(
      shown.filter((one) => !isFigure(one)),
      lang,
    ).map(item),
    more > 0 ? [VERIFICATION_SENTENCES.more[lang](more)] : [],
    heading(
      VERIFICATION_WORDS.causes[lang],
      causeNotes(table, lang).map((note, index) => wrapped(`${index + 1}. `, note, width)),
    ),
    ...noCauseNote(table, lang).map((note) => [whole(note)]),
    heading(
      VERIFICATION_WORDS.deviations[lang],
      accepted.map(({ finding, reason }) => item(acceptedNote(finding, reason, lang))),
    ),
    table.verification ? checkedNotes(table.verification, lang).map(whole) : [],
  ];
}

/** The table of wrong figures, its names cut until it fits. */
function figureTable(figures: readonly Finding[], lang: Language, width: number): string {
  const rows = figureRows(figures, lang);
  const table = (most: number): TextTable => ({
    headings: figureHeadings(lang),
    groups: [rows.map(([cell = "", name = "", ...amounts]) => [cell, cut(name, most), ...amounts])],
    left: 2,
  });
  const longest = rows.reduce((most, [, name = ""]) => Math.max(most, [...name].length), 0);
  const over = tableWidth(table(longest)) - width;
  return textTable(over > 0 ? table(Math.max(SHORTEST_NAME, longest - over)) : table(longest));
}

function cut(name: string, most: number): string {
  const letters = [...name];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : name;
}
