import type { Language } from "../../language/language.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import { printable } from "../../text/printable.ts";
import type { Cause } from "../../verify/causes/cause.ts";
import { inKronor, jsonText } from "../json-text.ts";
import type { ReportOptions } from "../report-options.ts";
import { nearMissWords } from "./cause-words.ts";
import { completedCodes, completedCodesSentence } from "./completed-codes.ts";
import { differenceOf, type Finding } from "./finding.ts";
import { listingOf } from "./listing.ts";
import { causeMessage, messageOf } from "./message-of.ts";
import { roundingsOf } from "./roundings-of.ts";
import { summaryOf } from "./summary-of.ts";
import { coarserUnitSentence, coarserUnits, uncheckedGroups, uncheckedSentence } from "./unchecked-words.ts";
import { inWordsOf, type TableReport, type VerificationReport, verdictOf } from "./verification-report.ts";

/**
 * Verified tables as JSON, with all facts; amounts are kronor as text.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationJson } from "fordela/verify";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * JSON.parse(verificationJson(report)).summary.failed; // 1
 * ```
 */
export function verificationJson(report: VerificationReport, options: ReportOptions = {}): string {
  return jsonText(verificationData(report, options));
}

/** How a caller that writes one item after the other has lists and tables, so that it need not have all at once. */
interface InParts {
  readonly listed: <T>(items: readonly T[], make: (item: T) => unknown) => unknown;
  readonly whole: (table: object) => unknown;
}

/** What `verificationJson` writes. */
export function verificationData(
  report: VerificationReport,
  options: ReportOptions,
  { listed, whole }: InParts = { listed: (items, make) => items.map(make), whole: inKronor },
): object {
  checkArgument("verificationJson", "report", report, "{tables}");
  checkOptions("verificationJson", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const tables = report.tables.map((table) =>
    inWordsOf(table, () => whole(tableData(table, report.most, lang, listed))),
  );
  return { summary: summaryOf(report), tables };
}

function tableData(
  table: TableReport,
  most: number | undefined,
  lang: Language,
  listed: InParts["listed"],
): object {
  const { verification, causes, nearest } = table;
  const { shown, more, accepted } = listingOf(table, most);
  const { claim, recipe } = verification ?? {};
  return {
    file: table.file,
    table: table.table ?? table.file,
    verdict: verdictOf(table),
    checked: verification?.checked ?? 0,
    account: accountData(verification),
    kind: claim?.kind ?? null,
    agreement: recipe ? { id: recipe.agreement.id, title: recipe.agreement.title } : null,
    rounding: oneOrAll(verification ? roundingsOf(verification) : []),
    coarse: verification?.rounding ?? null,
    tolerance: claim?.tolerance ?? 0n,
    registers: verification?.registers ?? [],
    problems: listed(shown, (finding) => findingData(finding, lang)),
    problemsLeftOut: more,
    notChecked: verification
      ? uncheckedGroups(verification).map((group) => ({ ...group, message: uncheckedSentence(group, lang) }))
      : [],
    notes: verification
      ? [
          ...coarserUnits(verification).map((one) => ({ ...one, message: coarserUnitSentence[lang](one) })),
          ...completedCodes(verification).map((one) => ({
            ...one,
            message: completedCodesSentence(one, lang),
          })),
        ]
      : [],
    causes: causes.map((cause) => causeData(cause, causeMessage(cause, lang))),
    nearest: nearest
      ? {
          ...causeData(nearest.cause, printable(nearMissWords(nearest, lang))),
          misses: nearest.misses,
        }
      : null,
    accepted: accepted.map(({ finding, reason }) => ({ reason, ...findingData(finding, lang) })),
  };
}

function causeData({ code, cells, details }: Cause, message: string): Record<string, unknown> {
  return { code, cells, details, message };
}

function findingData(finding: Finding, lang: Language): Record<string, unknown> {
  const { problem, cell, line, label, printed, expected } = finding;
  const { code, severity, path, place, details } = problem;
  return {
    code,
    docs: `docs/problems/${code}.md`,
    severity,
    path: path.length === 0 && place ? [place.cell] : path,
    cell: cell || null,
    line,
    recipient: label || null,
    printed,
    expected,
    difference: differenceOf(finding),
    details,
    message: messageOf(finding, lang),
  };
}

function accountData(verification: TableReport["verification"]): Record<string, number> {
  const { compared = 0, summed = 0, explained = 0, unchecked = [] } = verification?.account ?? {};
  return { compared, summed, explained, notChecked: unchecked.length };
}

/** The one method of rounding, the list where lines have several, `null` where nothing was recomputed. */
function oneOrAll(methods: readonly RoundingMethod[]): RoundingMethod | readonly RoundingMethod[] | null {
  return methods.length > 1 ? methods : (methods[0] ?? null);
}
