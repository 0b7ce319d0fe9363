import type { Language } from "../../language/language.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { printable } from "../../text/printable.ts";
import type { Cause } from "../../verify/causes/cause.ts";
import { VERSION } from "../../version.ts";
import { inKronor, jsonText } from "../json-text.ts";
import type { ReportOptions } from "../report-options.ts";
import { differenceOf, type Finding } from "./finding.ts";
import { listingOf, severityIn } from "./listing.ts";
import { acceptedNote, causesByCell, messageWithCause } from "./message-of.ts";
import { notChecked } from "./unchecked-words.ts";
import { uniqueNames } from "./unique-names.ts";
import { inWordsOf, type TableReport, type VerificationReport, verdictOf } from "./verification-report.ts";
import { VERIFICATION_SENTENCES } from "./verification-words.ts";

/** What a SARIF log states about the tool besides the results. */
export interface VerificationSarifOptions extends ReportOptions {
  /** The tool's version, that of this package by default. */
  readonly version?: string | undefined;
  /** What each problem code means, in a few sentences of plain text; the code's own words where it has none. */
  readonly descriptions?: Readonly<Record<string, string>> | undefined;
  /** The absolute address of the folder with the problem codes' pages, ending in "/". */
  readonly docs?: string | undefined;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The rule of figures that were not checked, where that fails the table. */
const NOT_CHECKED = "not-checked";

/** The levels of results, the most severe first. */
const LEVELS = ["error", "warning", "note"] as const;

/** Where the tool is described. */
const INFORMATION = "https://www.npmjs.com/package/fordela";

interface Placed {
  readonly finding: Finding;
  readonly table: TableReport;
  readonly cause: Cause | undefined;
}

/** A note of the run as a whole: figures that were not checked, accepted deviations, and how many problems the limit left out. */
interface Notice {
  readonly table: TableReport;
  readonly line: number | null;
  readonly text: string;
}

/**
 * Verified tables as a SARIF 2.1.0 log: a rule for each problem code found, and a result for each problem. An accepted
 * deviation is a note of the run and no result: code scanning would raise it as an alert.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationSarif } from "fordela/ci";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * JSON.parse(verificationSarif(report)).runs[0].results[0].ruleId; // "file-empty"
 * ```
 */
export function verificationSarif(
  report: VerificationReport,
  options: VerificationSarifOptions = {},
): string {
  checkArgument("verificationSarif", "report", report, "{tables}");
  checkOptions("verificationSarif", options, {
    ...ONLY_LANGUAGE,
    version: true,
    docs: true,
    descriptions: true,
  } satisfies Known<VerificationSarifOptions>);
  const { lang = "sv", version = VERSION, docs, descriptions = {} } = options;
  const placed = report.tables.flatMap((table): Placed[] => {
    const causes = causesByCell(table);
    return listingOf(table, report.most).shown.map((finding) => ({
      finding,
      table,
      cause: causes.get(finding.cell),
    }));
  });
  const unchecked = report.tables
    .filter(({ doubtful }) => doubtful)
    .flatMap((table) => notChecked(table, lang).map((one) => ({ table, ...one })));
  const found = placed.map(({ finding }): string => finding.problem.code);
  const codes = [...new Set([...found, ...unchecked.map(() => NOT_CHECKED)])].sort();
  const fingerprints = uniqueNames(placed.map(fingerprint));
  const driver = {
    name: "fordela",
    version,
    informationUri: INFORMATION,
    rules: codes.map((code) => rule(code, mostSevere(code, placed), descriptions[code], docs)),
  };
  const run = {
    tool: { driver },
    invocations: [invocation(report, lang)],
    columnKind: "utf16CodeUnits",
    results: [
      ...placed.map((one, index) =>
        inWordsOf(one.table, () => inKronor(result(one, fingerprints[index] as string, codes, lang))),
      ),
      ...unchecked.map(({ table, title, line, message }) => ({
        ruleId: NOT_CHECKED,
        ruleIndex: codes.indexOf(NOT_CHECKED),
        level: "error",
        message: { text: withoutLinks(message) },
        ...locations(table, line),
        partialFingerprints: { "fordela/v2": printable(`${table.file}:${title}:${message}`) },
      })),
    ],
  };
  return jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

/** The most severe level of a rule's results: some readers look at the rule alone, others at each result alone. */
function mostSevere(code: string, placed: readonly Placed[]): string {
  const own = placed.filter(({ finding }) => finding.problem.code === code);
  const found = own.map(({ table, finding }) => severityIn(table, finding));
  return LEVELS.find((level) => found.includes(level)) ?? "error";
}

function rule(id: string, level: string, description: string | undefined, docs: string | undefined): unknown {
  const words = id.replaceAll("-", " ");
  return {
    id,
    shortDescription: { text: words },
    fullDescription: { text: description ?? words },
    defaultConfiguration: { level },
    ...(id !== NOT_CHECKED && { help: { text: `docs/problems/${id}.md` } }),
    ...(docs && id !== NOT_CHECKED && { helpUri: `${docs}${id}.md` }),
  };
}

/** Whether all tables could be read, and what is to be known of the run besides the results. */
function invocation(report: VerificationReport, lang: Language): unknown {
  const notices = report.tables.flatMap((table): Notice[] => {
    const { accepted, more } = listingOf(table, report.most);
    const known = accepted.map(({ finding, reason }) => ({
      table,
      line: finding.line,
      text: inWordsOf(table, () => acceptedNote(finding, reason, lang)),
    }));
    const left = { table, line: null, text: VERIFICATION_SENTENCES.more[lang](more) };
    const unchecked = table.doubtful
      ? []
      : notChecked(table, lang).map(({ line, message: text }) => ({ table, line, text }));
    return [...known, ...unchecked, ...(more > 0 ? [left] : [])];
  });
  return {
    executionSuccessful: !report.tables.some((table) => verdictOf(table) === "failed"),
    ...(notices.length > 0 && {
      toolExecutionNotifications: notices.map(({ table, line, text }) => ({
        ...locations(table, line),
        level: "note",
        message: { text: withoutLinks(text) },
      })),
    }),
  };
}

function result(
  { finding, table, cause }: Placed,
  fingerprint: string,
  codes: readonly string[],
  lang: Language,
): unknown {
  const { problem, cell, label, printed, expected, line } = finding;
  return {
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: severityIn(table, finding),
    message: { text: withoutLinks(messageWithCause(finding, cause, lang)) },
    ...locations(table, line),
    partialFingerprints: { "fordela/v2": fingerprint },
    properties: { cell, recipient: label, printed, expected, difference: differenceOf(finding) },
  };
}

/** What a result is known by from one run to the next: its place, and the sum where several are of one column. */
function fingerprint({ finding: { problem, cell, label }, table }: Placed): string {
  return printable([table.file, problem.code, cell, label].join(":"));
}

/** A problem of a table as a whole is shown at its first line: viewers leave out results without a line. */
function locations(table: TableReport, line: number | null): { locations: unknown[] } {
  const artifactLocation = { uri: fileUri(table.table ?? table.file) };
  return { locations: [{ physicalLocation: { artifactLocation, region: { startLine: line ?? 1 } } }] };
}

/** SARIF reads `[text](target)` in a message as a link, but a name in a table is not a link. */
function withoutLinks(message: string): string {
  return message.replaceAll("](", "\\](");
}

/** A file's path as a URI reference: forward slashes, percent-encoded; absolute paths become `file:` URIs. */
export function fileUri(path: string): string {
  const whole = path.replaceAll("\\", "/").replaceAll(/\p{Surrogate}/gu, "\ufffd");
  const drive = /^[A-Za-z]:(?=\/)/.exec(whole)?.[0] ?? "";
  const encoded = whole.slice(drive.length).split("/").map(encodeURIComponent).join("/");
  if (drive !== "") return `file:///${drive}${encoded}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
