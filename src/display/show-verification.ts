import type { Language } from "../language/language.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { causeNotes, noCauseNote } from "../report/verification/cause-notes.ts";
import { checkedNotes } from "../report/verification/checked-notes.ts";
import { figureHeadings, figureRows } from "../report/verification/figure-rows.ts";
import { differenceOf, type Finding, isFigure } from "../report/verification/finding.ts";
import { listingOf } from "../report/verification/listing.ts";
import { acceptedNote, causesByCell, messageOf } from "../report/verification/message-of.ts";
import { verdictLine } from "../report/verification/verdict-line.ts";
import { verificationMarkdown } from "../report/verification/verification-markdown.ts";
import type { TableReport } from "../report/verification/verification-report.ts";
import { verificationText } from "../report/verification/verification-text.ts";
import { CAUSE, VERIFICATION_WORDS } from "../report/verification/verification-words.ts";
import { likelyCauses } from "../verify/likely-causes.ts";
import type { Verification } from "../verify/verification.ts";
import { barMarks } from "./internals/bar-marks.ts";
import { figureTable } from "./internals/figure-table.ts";
import { html, htmlText } from "./internals/html.ts";
import { noteList, panel } from "./internals/panel.ts";
import type { MimeBundle } from "./jupyter-display.ts";

/** A verification in a notebook: the verdict, each wrong figure with its cell and cause, and what was checked. */
export async function showVerification(verification: Verification, lang: Language): Promise<MimeBundle> {
  const { file, problems } = verification;
  const causes = await likelyCauses(verification);
  const table: TableReport = { file, verification, problems, causes };
  const report = { tables: [table] };
  return amongOwn(verification.claim.agreement?.recipients, () => ({
    "text/plain": verificationText(report, { lang }),
    "text/markdown": verificationMarkdown(report, { lang }),
    "text/html": panel(verdictLine(table, lang), lang, ...sections(table, verification, lang)),
  }));
}

function sections(table: TableReport, verification: Verification, lang: Language): string[] {
  const { shown, accepted } = listingOf(table);
  const figures = shown.filter(isFigure);
  const others = shown.filter((one) => !isFigure(one));
  const causes = [
    ...causeNotes(table, lang).map((note, index) => `${CAUSE[lang]} ${index + 1}. ${note}`),
    ...noCauseNote(table, lang),
  ];
  return [
    ...others.map((one) => marked("problem", `✗ ${placed(one)}${messageOf(one, lang)}`)),
    figures.length > 0 ? wrongFigures(figures, table, lang) : "",
    ...titled(
      VERIFICATION_WORDS.causes[lang],
      causes.map((note) => marked("cause", note)),
    ),
    ...titled(VERIFICATION_WORDS.deviations[lang], [
      noteList(accepted.map(({ finding, reason }) => acceptedNote(finding, reason, lang))),
    ]),
    noteList(checkedNotes(verification, lang)),
  ];
}

function wrongFigures(figures: readonly Finding[], table: TableReport, lang: Language): string {
  const causes = causesByCell(table);
  const numbered = table.causes.map((cause, index) => [cause, `${CAUSE[lang]} ${index + 1}`] as const);
  const names = new Map(numbered);
  const caption = verdictLine(table, lang);
  const why = figures.map(({ cell }) => {
    const cause = causes.get(cell);
    return (cause && names.get(cause)) ?? "–";
  });
  return figureTable({
    caption,
    headings: [...figureHeadings(lang), CAUSE[lang]],
    rows: figureRows(figures, lang).map(([cell, ...row], index) => [`✗ ${cell}`, ...row, why[index] ?? ""]),
    wrong: true,
    sums: [],
    left: 2,
    bars: {
      heading: VERIFICATION_WORDS.difference[lang],
      marks: barMarks(figures.map((one) => differenceOf(one) ?? 0n)),
    },
  });
}

function titled(title: string, content: readonly string[]): string[] {
  const inner = content.join("");
  return inner === "" ? [] : [html("h4", {}, htmlText(title)), inner];
}

function marked(kind: "problem" | "cause", text: string): string {
  return html("p", { class: kind }, htmlText(text));
}

function placed({ cell }: Finding): string {
  return cell === "" ? "" : `${cell}: `;
}
