import type { Comparison } from "../../compare/comparison.ts";
import { levelsOf } from "../../compare/comparison.ts";
import type { Language } from "../../language/language.ts";
import type { Level } from "../../recipients/recipient.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { printable } from "../../text/printable.ts";
import { reportOfComparison } from "../report-of-comparison.ts";
import type { ShownRecipients, TextReportOptions, WithUncertainties } from "../report-options.ts";
import { type TextTable, tableWidth, textTable } from "../text-table.ts";
import { type ComparisonColumn, comparisonColumns } from "./comparison-columns.ts";
import { comparisonNotes, comparisonTitle } from "./comparison-notes.ts";
import { comparisonRows } from "./comparison-rows.ts";

/**
 * A comparison for the terminal: a table for each level, sums last, then notes.
 *
 * @example
 * ```ts
 * import { agreementOf, allocate, compare, whatIf } from "fordela";
 * import { comparisonText } from "fordela/words";
 * const agreed = agreementOf("2025");
 * const lines = ["lan-medverkan"];
 * const equal = whatIf(agreed, { "lan-medverkan": { key: [{ rule: "equal" }] } });
 * const comparison = compare(allocate(agreed, { lines }), allocate(equal, { lines }));
 * comparisonText(comparison, { lang: "en" }).includes("23 Jämtlands län"); // true
 * ```
 */
export function comparisonText(
  comparison: Comparison,
  options: TextReportOptions & ShownRecipients & WithUncertainties = {},
): string {
  return reportOfComparison(
    "comparisonText",
    comparison,
    options,
    { width: true, recipients: true, uncertainty: true },
    written,
  );
}

function written(
  comparison: Comparison,
  options: TextReportOptions & ShownRecipients & WithUncertainties,
): string {
  const { lang = "sv", width = Number.POSITIVE_INFINITY } = options;
  const columns = comparisonColumns(comparison, lang);
  const table = (level: Level, some: readonly ComparisonColumn[]): TextTable =>
    levelTable(comparison, level, some, lang, options.recipients);
  const tables = levelsOf(comparison).flatMap((level) => {
    const whole = table(level, columns);
    if (tableWidth(whole) <= width) return [textTable(whole)];
    const [effects, others] = [true, false].map((wanted) =>
      columns.filter(({ kind }) => (kind === "effect") === wanted),
    ) as [ComparisonColumn[], ComparisonColumn[]];
    return [textTable(table(level, others)), textTable(table(level, effects))];
  });
  const notes = comparisonNotes(comparison, lang, options.uncertainty).join("\n");
  return `${plainSpaces([printable(comparisonTitle(comparison)), ...tables, notes].join("\n\n"))}\n`;
}

function levelTable(
  comparison: Comparison,
  level: Level,
  columns: readonly ComparisonColumn[],
  lang: Language,
  only: ReadonlySet<string> | undefined,
): TextTable {
  const { headings, rows, sums } = comparisonRows(comparison, level, lang, only, columns);
  // Code and name share a column.
  const joined = ([code = "", name = "", ...figures]: readonly string[]): string[] => [
    code === "" ? name : `${code} ${name}`,
    ...figures,
  ];
  return { headings: headings.slice(1), groups: [rows.map(joined), [joined(sums)]] };
}
