import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import type { Severity } from "../../problems/problem.ts";
import { printable } from "../../text/printable.ts";
import type { ReportOptions } from "../report-options.ts";
import type { Finding } from "./finding.ts";
import { listingOf, severityIn } from "./listing.ts";
import { causesByCell, messageWithCause } from "./message-of.ts";
import { summaryLine } from "./summary-of.ts";
import { notChecked } from "./unchecked-words.ts";
import { verdictLine } from "./verdict-line.ts";
import { inWordsOf, type TableReport, type VerificationReport } from "./verification-report.ts";
import { VERIFICATION_SENTENCES } from "./verification-words.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/** GitHub shows ten annotations of a severity for each step; one notice is reserved for the number left out. */
const MOST: Readonly<Record<Severity, number>> = { error: 10, warning: 10, note: 9 };

/**
 * Verified tables as GitHub workflow commands: the verdicts as plain lines, then the annotations that GitHub will show.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationGithub } from "fordela/ci";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * verificationGithub(report, { lang: "en" }).split("\n")[0]; // "✗ lan.csv: could not be verified."
 * ```
 */
export function verificationGithub(report: VerificationReport, options: ReportOptions = {}): string {
  checkArgument("verificationGithub", "report", report, "{tables}");
  checkOptions("verificationGithub", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const verdicts = report.tables.map((table) => plainLine(verdictLine(table, lang)));
  const listed = report.tables.map((table) => ({ table, listing: listingOf(table, report.most) }));
  const placed = listed.flatMap(({ table, listing }) => listing.shown.map((finding) => ({ table, finding })));
  const shown = (["error", "warning", "note"] as const).flatMap((severity) =>
    placed.filter(({ table, finding }) => severityIn(table, finding) === severity).slice(0, MOST[severity]),
  );
  const causes = new Map(report.tables.map((table) => [table, causesByCell(table)]));
  const annotations = shown.map(({ table, finding }) =>
    inWordsOf(table, () =>
      annotation(table, finding, messageWithCause(finding, causes.get(table)?.get(finding.cell), lang)),
    ),
  );
  const all = report.tables.flatMap((table) => notChecked(table, lang).map((one) => ({ table, ...one })));
  // They take the places that problems of their severity leave.
  const room = { ...MOST };
  for (const { table, finding } of shown) room[severityIn(table, finding)]--;
  const unchecked = all.flatMap(({ table, title, line, message }) => {
    const severity: Severity = table.doubtful ? "error" : "note";
    if (room[severity]-- <= 0) return [];
    return `::${COMMANDS[severity]} file=${fileOf(table)},line=${line},title=${property(title)}::${data(message)}`;
  });
  const found = listed.reduce((sum, { listing }) => sum + listing.all.length, all.length);
  const left = found - shown.length - unchecked.length;
  const notice = left > 0 ? [`::notice::${data(VERIFICATION_SENTENCES.more[lang](left))}`] : [];
  const summary = report.tables.length === 1 ? [] : [summaryLine(report, lang)];
  return `${[...verdicts, ...summary, ...annotations, ...unchecked, ...notice].join("\n")}\n`;
}

function annotation(table: TableReport, finding: Finding, message: string): string {
  const { problem, cell, line } = finding;
  const properties = [
    `file=${fileOf(table)}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property([cell, problem.code].filter((part) => part !== "").join(" "))}`,
  ];
  return `::${COMMANDS[severityIn(table, finding)]} ${properties.join(",")}::${data(message)}`;
}

function fileOf({ table, file }: TableReport): string {
  return property((table ?? file).replaceAll("\\", "/"));
}

/**
 * A line that the runner prints and does not run as a command: neither `::command` at its start nor `##[command]`
 * anywhere.
 */
function plainLine(text: string): string {
  return text.replaceAll("##[", "# #[");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
