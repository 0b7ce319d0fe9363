import type { Language } from "../../language/language.ts";
import { toPlain } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { printable } from "../../text/printable.ts";
import type { ReportOptions } from "../report-options.ts";
import { differenceOf, type Finding } from "./finding.ts";
import { listingOf } from "./listing.ts";
import { causeMessage, messageOf } from "./message-of.ts";
import { notChecked } from "./unchecked-words.ts";
import { uniqueNames } from "./unique-names.ts";
import { verdictSentence } from "./verdict-line.ts";
import { inWordsOf, type TableReport, type VerificationReport, verdictOf } from "./verification-report.ts";

type Fields = Readonly<Record<string, string | number | null>>;

/**
 * Verified tables as TAP 13, which every harness reads: a test point for each table, its problems, causes and deviations as YAML below it.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { verificationTap } from "fordela/ci";
 * const problems = [problem("file-empty", [], { file: "lan.csv" })];
 * const report = { tables: [{ file: "lan.csv", verification: null, problems, causes: [] }] };
 * verificationTap(report, { lang: "en" }).split("\n")[1]; // "not ok 1 - lan.csv: could not be verified."
 * ```
 */
export function verificationTap(report: VerificationReport, options: ReportOptions = {}): string {
  checkArgument("verificationTap", "report", report, "{tables}");
  checkOptions("verificationTap", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const names = uniqueNames(report.tables.map(({ file }) => printable(file)));
  const points = report.tables.flatMap((table, index) =>
    inWordsOf(table, () =>
      testPoint(table, { number: index + 1, name: names[index] as string }, report.most, lang),
    ),
  );
  // The plan comes last: a stream that is cut off has none, and every reader fails it.
  return `${["TAP version 13", ...points, `1..${report.tables.length}`].join("\n")}\n`;
}

function testPoint(
  table: TableReport,
  { number, name }: { readonly number: number; readonly name: string },
  most: number | undefined,
  lang: Language,
): readonly string[] {
  const verdict = verdictOf(table);
  const { shown, more, accepted } = listingOf(table, most);
  const point = description(`${name}: ${verdictSentence(table, lang)}`);
  const yaml = [
    ...fields({ verdict, checked: table.verification?.checked ?? 0 }),
    ...list(
      "problems",
      shown.map((finding) => findingFields(finding, lang)),
    ),
    ...(more > 0 ? fields({ problemsLeftOut: more }) : []),
    ...list("notChecked", notChecked(table, lang)),
    ...list(
      "causes",
      table.causes.map((cause) => ({
        code: cause.code,
        cells: cause.cells.join(" "),
        message: causeMessage(cause, lang),
      })),
    ),
    ...list(
      "accepted",
      accepted.map(({ finding, reason }) => ({ ...findingFields(finding, lang), reason })),
    ),
  ];
  const ok = verdict === "verified" ? "ok" : "not ok";
  return [`${ok} ${number} - ${point}`, "  ---", ...yaml.map((line) => `  ${line}`), "  ..."];
}

function findingFields(finding: Finding, lang: Language): Fields {
  const { problem, cell, line, label, printed, expected } = finding;
  const kr = (ore: Ore | null): string | null => (ore === null ? null : toPlain(ore));
  return {
    code: problem.code,
    severity: problem.severity,
    cell,
    line,
    recipient: label,
    printed: kr(printed),
    expected: kr(expected),
    difference: kr(differenceOf(finding)),
    message: messageOf(finding, lang),
  };
}

function list(name: string, items: readonly Fields[]): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) =>
    fields(item).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`),
  );
  return [`${name}:`, ...lines];
}

/** `key: value` lines; texts are quoted as JSON, which YAML reads. */
function fields(facts: Fields): string[] {
  return Object.entries(facts).map(
    ([key, value]) => `${key}: ${typeof value === "string" ? JSON.stringify(printable(value)) : value}`,
  );
}

/** In a description `#` would begin a directive such as TODO. */
function description(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("#", "\\#");
}
