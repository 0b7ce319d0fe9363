import type { Language } from "../../language/language.ts";
import { causeNotes, noCauseNote } from "../../report/verification/cause-notes.ts";
import { checkedNotes } from "../../report/verification/checked-notes.ts";
import { figureHeadings, figureRows } from "../../report/verification/figure-rows.ts";
import { type Finding, isFigure } from "../../report/verification/finding.ts";
import { groupedMessages } from "../../report/verification/grouped-messages.ts";
import { listingOf } from "../../report/verification/listing.ts";
import { acceptedNote, causesByCell } from "../../report/verification/message-of.ts";
import { verdictLine } from "../../report/verification/verdict-line.ts";
import { type TableReport, type Verdict, verdictOf } from "../../report/verification/verification-report.ts";
import {
  CAUSE,
  VERIFICATION_SENTENCES,
  VERIFICATION_WORDS,
} from "../../report/verification/verification-words.ts";
import { type MarkedTable, markedTable } from "./marked-table.ts";

/** The most wrong figures that are listed; the table shows them all in their cells. */
const MOST = 200;

/** Texts under a heading, which may be absent. */
export interface Titled {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** What was found of a table, as the page shows it. */
export interface VerificationView {
  readonly verdict: Verdict;
  /** The verdict in one line, as the command prints it. */
  readonly line: string;
  readonly figures: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly messages: readonly { readonly severity: "error" | "warning" | "note"; readonly text: string }[];
  readonly causes: Titled;
  readonly accepted: Titled;
  readonly notes: readonly string[];
  readonly table: MarkedTable | null;
}

/** Lays out what was found of a table. */
export function verificationView(report: TableReport, lang: Language): VerificationView {
  const { verification } = report;
  const { all, accepted } = listingOf(report);
  const figures = all.filter(isFigure);
  const causes = causeNotes(report, lang).map((note, index) => `${CAUSE[lang]} ${index + 1}. ${note}`);
  const more = figures.length - MOST;
  return {
    verdict: verdictOf(report),
    line: verdictLine(report, lang),
    figures: wrongFigures(report, figures.slice(0, MOST), lang),
    messages: [
      ...(more > 0 ? [{ severity: "note" as const, text: VERIFICATION_SENTENCES.more[lang](more) }] : []),
      ...(["error", "warning", "note"] as const).flatMap((severity) =>
        groupedMessages(
          all.filter((one) => !isFigure(one) && one.problem.severity === severity),
          lang,
        ).map((text) => ({ severity, text })),
      ),
    ],
    causes: {
      heading: causes.length > 0 ? VERIFICATION_WORDS.causes[lang] : "",
      texts: [...causes, ...noCauseNote(report, lang)],
    },
    accepted: {
      heading: VERIFICATION_WORDS.deviations[lang],
      texts: accepted.map(({ finding, reason }) => acceptedNote(finding, reason, lang)),
    },
    notes: verification ? checkedNotes(verification, lang) : [],
    table:
      verification && verification.table.rows.length > 0 ? markedTable(report, verification, lang) : null,
  };
}

function wrongFigures(
  report: TableReport,
  figures: readonly Finding[],
  lang: Language,
): VerificationView["figures"] {
  const names = new Map(report.causes.map((cause, index) => [cause, `${CAUSE[lang]} ${index + 1}`]));
  const causes = causesByCell(report);
  const why = figures.map(({ cell }) => {
    const cause = causes.get(cell);
    return (cause && names.get(cause)) ?? "–";
  });
  const known = report.causes.length > 0;
  return {
    headings: [...figureHeadings(lang), ...(known ? [CAUSE[lang]] : [])],
    rows: figureRows(figures, lang).map((row, index) => [...row, ...(known ? [why[index] ?? ""] : [])]),
  };
}
