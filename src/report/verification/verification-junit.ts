import type { Language } from "../../language/language.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { xmlElement, xmlText } from "../../text/xml-element.ts";
import type { ColumnFigures } from "../../verify/column-figures.ts";
import type { ReportOptions } from "../report-options.ts";
import { causeNotes, noCauseNote } from "./cause-notes.ts";
import { checkedNotes } from "./checked-notes.ts";
import type { Finding } from "./finding.ts";
import { isError, type Listing, listingOf } from "./listing.ts";
import { messageOf } from "./message-of.ts";
import { verdictSentence } from "./verdict-line.ts";
import { type TableReport, type VerificationReport, verdictOf } from "./verification-report.ts";
import { VERIFICATION_SENTENCES, VERIFICATION_WORDS } from "./verification-words.ts";

type Outcome = "passed" | "failure" | "error" | "skipped";

interface Case {
  readonly name: string;
  readonly line?: number | null;
  readonly outcome: Outcome;
  readonly type?: string;
  readonly message?: string;
}

/**
 * Verified tables as JUnit XML: a suite for each table; in it a case for each column without fault, each problem, and
 * each accepted deviation (skipped). Warnings and notes pass, with their message.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationJunit } from "fordela/verify";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * verificationJunit(report).includes('<testcase name="file-empty"'); // true
 * ```
 */
export function verificationJunit(report: VerificationReport, options: ReportOptions = {}): string {
  checkArgument("verificationJunit", "report", report, "{tables}");
  checkOptions("verificationJunit", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const suites = report.tables.map((table) => ({ table, cases: casesOf(table, report.most, lang) }));
  const all = suites.flatMap(({ cases }) => cases);
  const body = suites.map(({ table, cases }) => `\n${suiteElement(table, cases, lang)}`).join("");
  const root = xmlElement("testsuites", { name: "fordela", ...counts(all) }, `${body}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function casesOf(table: TableReport, most: number | undefined, lang: Language): Case[] {
  const listing = listingOf(table, most);
  const failed: Outcome = verdictOf(table) === "failed" ? "error" : "failure";
  const problems = listing.shown.map(
    (one): Case => ({ ...caseOf(one, lang), outcome: isError(one) ? failed : "passed" }),
  );
  const more = VERIFICATION_SENTENCES.more[lang](listing.more);
  const hidden = listing.all.slice(listing.shown.length);
  const rest: Case[] =
    listing.more === 0
      ? []
      : [{ name: more, type: "more", message: more, outcome: hidden.some(isError) ? failed : "passed" }];
  const known = listing.accepted.map(
    ({ finding, reason }): Case => ({ ...caseOf(finding, lang), message: reason, outcome: "skipped" }),
  );
  return [...faultless(table, listing, lang), ...problems, ...rest, ...known];
}

/** The columns that were checked and have no error. */
function faultless({ verification }: TableReport, { all }: Listing, lang: Language): Case[] {
  const checked = ({ entries, sums }: ColumnFigures): boolean =>
    sums.length > 0 || entries.some(({ expected }) => expected !== null);
  const wrong = new Set(all.filter(isError).map(({ problem }) => problem.place?.column));
  return (verification?.columns ?? [])
    .filter((one) => checked(one) && !wrong.has(one.column.letter))
    .map(({ column: { letter, header } }) => ({
      name: `${VERIFICATION_WORDS.column[lang]} ${letter} ${header}`.trim(),
      outcome: "passed",
    }));
}

function caseOf(finding: Finding, lang: Language): Omit<Case, "outcome"> {
  const { problem, cell, label, line } = finding;
  const name = [cell, label, problem.code].filter((part) => part !== "").join(" ");
  return { name, line, type: problem.code, message: messageOf(finding, lang) };
}

function suiteElement(table: TableReport, cases: readonly Case[], lang: Language): string {
  const file = table.table ?? table.file;
  const notes = [
    verdictSentence(table, lang),
    ...causeNotes(table, lang),
    ...noCauseNote(table, lang),
    ...(table.verification ? checkedNotes(table.verification, lang) : []),
  ];
  const output = xmlElement("system-out", {}, xmlText(notes.join("\n")));
  const elements = [...cases.map((one) => caseElement(one, table.file, file)), output];
  const body = elements.map((element) => `\n    ${element}`).join("");
  return `  ${xmlElement("testsuite", { name: table.file, file, ...counts(cases) }, `${body}\n  `)}`;
}

function caseElement({ name, line, outcome, type, message = "" }: Case, suite: string, file: string): string {
  const attributes = { name, classname: suite, file, ...(line != null && { line }) };
  if (outcome === "passed") {
    const said = message === "" ? "" : xmlElement("system-out", {}, xmlText(message));
    return xmlElement("testcase", attributes, said);
  }
  const facts: Readonly<Record<string, string>> =
    outcome === "skipped" ? { message } : { message, type: type ?? "" };
  return xmlElement("testcase", attributes, xmlElement(outcome, facts));
}

function counts(cases: readonly Case[]): Record<"tests" | "failures" | "errors" | "skipped", number> {
  const count = (wanted: Outcome): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}
