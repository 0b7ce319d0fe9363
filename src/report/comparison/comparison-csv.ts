import type { Comparison } from "../../compare/comparison.ts";
import { EFFECTS } from "../../compare/effects.ts";
import { estimatedIn } from "../../compare/estimated-in.ts";
import { toPlain } from "../../money/format-kr.ts";
import { csvLine } from "../../text/csv-line.ts";
import { isShown } from "../is-shown.ts";
import { reportOfComparison } from "../report-of-comparison.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";

const NAMES = ["from", "to", "level", "code", "recipient"] as const;

/**
 * A comparison as CSV, no totals: kronor with a point and two decimals.
 *
 * @example
 * ```ts
 * import { agreementOf, allocate, compare, whatIf } from "fordela";
 * import { comparisonCsv } from "fordela/words";
 * const agreed = agreementOf("2025");
 * const lines = ["lan-medverkan"];
 * const equal = whatIf(agreed, { "lan-medverkan": { key: [{ rule: "equal" }] } });
 * const comparison = compare(allocate(agreed, { lines }), allocate(equal, { lines }));
 * comparisonCsv(comparison).split("\n")[1]?.includes("-857142.85"); // true
 * ```
 */
export function comparisonCsv(comparison: Comparison, options: ReportOptions & ShownRecipients = {}): string {
  return reportOfComparison("comparisonCsv", comparison, options, { recipients: true }, written);
}

function written(comparison: Comparison, options: ReportOptions & ShownRecipients): string {
  const { recipients } = options;
  const { before, after, rows } = comparison;
  const shown = rows.filter((row) => isShown(row, recipients));
  const amounts = ["before", "after", "difference", ...EFFECTS] as const;
  const lines = shown.map((row) =>
    csvLine([
      before.agreement.id,
      after.agreement.id,
      row.level,
      row.code,
      row.recipient,
      ...amounts.map((name) => toPlain(row[name])),
      String(estimatedIn(comparison, "both", row.level, false, row.code)),
    ]),
  );
  return `${[csvLine([...NAMES, ...amounts, "estimate"]), ...lines].join("\n")}\n`;
}
