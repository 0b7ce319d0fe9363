import type { Language } from "../../language/language.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import type { ProblemCode } from "../../problems/problem.ts";
import { printable } from "../../text/printable.ts";
import type { Cause } from "../../verify/causes/cause.ts";
import { jsonText } from "../json-text.ts";
import type { ReportOptions } from "../report-options.ts";
import { differenceOf, type Finding } from "./finding.ts";
import { listingOf } from "./listing.ts";
import { causesByCell, messageWithCause } from "./message-of.ts";
import { type TableReport, type VerificationReport, verdictOf } from "./verification-report.ts";
import { VERIFICATION_SENTENCES } from "./verification-words.ts";

/** What a SARIF log states about the tool besides the results. */
export interface VerificationSarifOptions extends ReportOptions {
  /** The tool's version. */
  readonly version?: string;
  /** The absolute address of the folder with the problem codes' pages, ending in "/". */
  readonly docs?: string;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

interface Placed {
  readonly finding: Finding;
  readonly table: TableReport;
  readonly cause: Cause | undefined;
  /** The reason why it is accepted; absent where it is not. */
  readonly reason?: string;
}

/**
 * Verified tables as a SARIF 2.1.0 log: a rule for each problem code found, a result for each problem, and a suppressed
 * result for each accepted deviation.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationSarif } from "fordela/verify";
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
  } satisfies Known<VerificationSarifOptions>);
  const { lang = "sv", version, docs } = options;
  const placed = report.tables.flatMap((table): Placed[] => {
    const { shown, accepted } = listingOf(table, report.most);
    const causes = causesByCell(table);
    const place = (finding: Finding): Placed => ({ finding, table, cause: causes.get(finding.cell) });
    return [...shown.map(place), ...accepted.map(({ finding, reason }) => ({ ...place(finding), reason }))];
  });
  const codes = [...new Set(placed.map(({ finding }) => finding.problem.code))].sort();
  const driver = {
    name: "fordela",
    ...(version && { version }),
    rules: codes.map((code) => rule(code, docs)),
  };
  const run = {
    tool: { driver },
    invocations: [invocation(report, lang)],
    columnKind: "utf16CodeUnits",
    results: placed.map((one) => result(one, codes, lang)),
  };
  return jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

function rule(id: ProblemCode, docs: string | undefined): unknown {
  return {
    id,
    shortDescription: { text: id.replaceAll("-", " ") },
    help: { text: `docs/problems/${id}.md` },
    ...(docs && { helpUri: `${docs}${id}.md` }),
  };
}

/** Whether all tables could be read, and how many problems the limit left out. */
function invocation(report: VerificationReport, lang: Language): unknown {
  const left = report.tables.flatMap((table) => {
    const { more } = listingOf(table, report.most);
    return more === 0 ? [] : [{ ...locations(table, null), text: VERIFICATION_SENTENCES.more[lang](more) }];
  });
  return {
    executionSuccessful: !report.tables.some((table) => verdictOf(table) === "failed"),
    ...(left.length > 0 && {
      toolExecutionNotifications: left.map(({ text, ...where }) => ({
        ...where,
        level: "note",
        message: { text },
      })),
    }),
  };
}

function result(
  { finding, table, cause, reason }: Placed,
  codes: readonly ProblemCode[],
  lang: Language,
): unknown {
  const { problem, cell, label, printed, expected, line } = finding;
  return {
    ruleId: problem.code,
    ruleIndex: codes.indexOf(problem.code),
    level: problem.severity,
    message: { text: withoutLinks(messageWithCause(finding, cause, lang)) },
    ...locations(table, line),
    partialFingerprints: { "fordela/v1": [printable(table.file), problem.code, cell || label].join(":") },
    ...(reason !== undefined && { suppressions: [{ kind: "external", justification: printable(reason) }] }),
    properties: { cell, recipient: label, printed, expected, difference: differenceOf(finding) },
  };
}

function locations(table: TableReport, line: number | null): { locations: unknown[] } {
  const artifactLocation = { uri: fileUri(table.table ?? table.file) };
  const region = line === null ? {} : { region: { startLine: line } };
  return { locations: [{ physicalLocation: { artifactLocation, ...region } }] };
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
