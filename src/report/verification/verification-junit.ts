import type { InBoth, Language } from "../../language/language.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { xmlElement, xmlText } from "../../text/xml-element.ts";
import type { ColumnFigures } from "../../verify/column-figures.ts";
import type { ReportOptions } from "../report-options.ts";
import { causeNotes, noCauseNote } from "./cause-notes.ts";
import { checkedNotes } from "./checked-notes.ts";
import type { Finding } from "./finding.ts";
import { isError, type Listing, listingOf, severityIn } from "./listing.ts";
import { messageOf } from "./message-of.ts";
import { notChecked } from "./unchecked-words.ts";
import { uniqueNames } from "./unique-names.ts";
import { verdictSentence } from "./verdict-line.ts";
import { inWordsOf, type TableReport, type VerificationReport, verdictOf } from "./verification-report.ts";
import { VERIFICATION_SENTENCES } from "./verification-words.ts";

const COLUMN: InBoth<string> = { sv: "Kolumn", en: "Column" };

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
 * each accepted deviation (skipped). Warnings and notes pass, with their message. It is valid by the schema of Jenkins.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationJunit } from "fordela/ci";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * verificationJunit(report).includes('<testcase name="file-empty"'); // true
 * ```
 */
export function verificationJunit(report: VerificationReport, options: ReportOptions = {}): string {
  checkArgument("verificationJunit", "report", report, "{tables}");
  checkOptions("verificationJunit", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const suites = report.tables.map((table) => ({
    table,
    cases: inWordsOf(table, () => casesOf(table, report.most, lang)),
  }));
  const all = suites.flatMap(({ cases }) => cases);
  const names = uniqueNames(report.tables.map(({ file }) => file));
  const body = suites
    .map(({ table, cases }, index) =>
      inWordsOf(table, () => `\n${suiteElement(table, names[index] as string, cases, lang)}`),
    )
    .join("");
  // The schema of Jenkins, which refuses what it does not name, knows no count of skipped tests here.
  const { skipped: _, ...sums } = counts(all);
  const root = xmlElement("testsuites", { name: "fordela", ...sums }, `${body}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function casesOf(table: TableReport, most: number | undefined, lang: Language): Case[] {
  const listing = listingOf(table, most);
  const failed: Outcome = verdictOf(table) === "failed" ? "error" : "failure";
  const fails = (one: Finding): boolean => severityIn(table, one) === "error";
  const problems = listing.shown.map(
    (one): Case => ({ ...caseOf(one, lang), outcome: fails(one) ? failed : "passed" }),
  );
  const more = VERIFICATION_SENTENCES.more[lang](listing.more);
  const hidden = listing.all.slice(listing.shown.length);
  const rest: Case[] =
    listing.more === 0
      ? []
      : [{ name: more, type: "more", message: more, outcome: hidden.some(fails) ? failed : "passed" }];
  const known = listing.accepted.map(
    ({ finding, reason }): Case => ({ ...caseOf(finding, lang), message: reason, outcome: "skipped" }),
  );
  const unchecked = (table.doubtful ? notChecked(table, lang) : []).map(
    ({ title: name, line, message }): Case => ({ name, line, message, type: "not-checked", outcome: failed }),
  );
  const cases = [...faultless(table, listing, lang), ...problems, ...rest, ...unchecked, ...known];
  // Readers of JUnit know a test from one run to the next by its name.
  const names = uniqueNames(cases.map(({ name }) => name));
  return cases.map((one, index) => ({ ...one, name: names[index] as string }));
}

/** The columns that were checked and have no error. */
function faultless({ verification }: TableReport, { all }: Listing, lang: Language): Case[] {
  const unchecked = new Set(verification?.account.unchecked.map(({ place }) => place.cell));
  // An empty sum shows nothing, nor does a figure that was compared with nothing.
  const checked = ({ entries, sums }: ColumnFigures): boolean =>
    sums.some(({ printed, place }) => printed !== null && !unchecked.has(place.cell)) ||
    entries.some(({ expected }) => expected !== null);
  const wrong = new Set(all.filter(isError).map(({ problem }) => problem.place?.column));
  return (verification?.columns ?? [])
    .filter((one) => checked(one) && !wrong.has(one.column.letter))
    .map(({ column: { letter, header } }) => ({
      name: `${COLUMN[lang]} ${letter} ${header}`.trim(),
      outcome: "passed",
    }));
}

function caseOf(finding: Finding, lang: Language): Omit<Case, "outcome"> {
  const { problem, cell, label, line } = finding;
  const name = [cell, label, problem.code].filter((part) => part !== "").join(" ");
  return { name, line, type: problem.code, message: messageOf(finding, lang) };
}

function suiteElement(table: TableReport, name: string, cases: readonly Case[], lang: Language): string {
  const file = table.table ?? table.file;
  const notes = [
    verdictSentence(table, lang),
    ...causeNotes(table, lang),
    ...noCauseNote(table, lang),
    ...(table.verification ? checkedNotes(table.verification, lang) : []),
  ];
  const output = xmlElement("system-out", {}, xmlText(notes.join("\n")));
  const elements = [...cases.map((one) => caseElement(one, name, file)), output];
  const body = elements.map((element) => `\n    ${element}`).join("");
  return `  ${xmlElement("testsuite", { name, ...counts(cases) }, `${body}\n  `)}`;
}

function caseElement({ name, line, outcome, type, message = "" }: Case, suite: string, file: string): string {
  const attributes = { name, classname: suite };
  // The place is written as in a stack trace, where readers look for it: the schema has no attribute for it.
  const text = message === "" ? "" : xmlText(`${file}${line == null ? "" : `:${line}`}: ${message}`);
  if (outcome === "passed")
    return xmlElement("testcase", attributes, text === "" ? "" : xmlElement("system-out", {}, text));
  const facts: Readonly<Record<string, string>> = outcome === "skipped" ? {} : { message, type: type ?? "" };
  return xmlElement("testcase", attributes, xmlElement(outcome, facts, text));
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
