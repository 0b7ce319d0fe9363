import type { Allocation } from "../../allocate/allocation.ts";
import { isEstimate, registersOf } from "../../allocate/total-by.ts";
import type { Comparison } from "../../compare/comparison.ts";
import { levelsOf, sumsOf } from "../../compare/comparison.ts";
import { EFFECTS } from "../../compare/effects.ts";
import { estimatedIn } from "../../compare/estimated-in.ts";
import { describe } from "../../messages/describe.ts";
import { plainFraction } from "../../money/format-fraction.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { isShown } from "../is-shown.ts";
import { jsonText } from "../json-text.ts";
import { reportOfComparison } from "../report-of-comparison.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";

/**
 * A comparison as JSON: amounts are kronor as text, percentages and kronor per inhabitant exact fractions.
 *
 * @example
 * ```ts
 * import { agreementOf, allocate, compare, whatIf } from "fordela";
 * import { comparisonJson } from "fordela/words";
 * const agreed = agreementOf("2025");
 * const lines = ["lan-medverkan"];
 * const equal = whatIf(agreed, { "lan-medverkan": { key: [{ rule: "equal" }] } });
 * const comparison = compare(allocate(agreed, { lines }), allocate(equal, { lines }));
 * JSON.parse(comparisonJson(comparison)).sums.county.difference; // "0.00"
 * ```
 */
export function comparisonJson(
  comparison: Comparison,
  options: ReportOptions & ShownRecipients = {},
): string {
  return reportOfComparison("comparisonJson", comparison, options, { recipients: true }, written);
}

function written(comparison: Comparison, options: ReportOptions & ShownRecipients): string {
  const { lang = "sv", recipients } = options;
  const { before, after, rows, problems } = comparison;
  const levels = levelsOf(comparison);
  const shown = rows.filter((row) => isShown(row, recipients));
  return jsonText({
    before: sideData(before),
    after: sideData(after),
    estimate: isEstimate(comparison),
    effects: EFFECTS,
    rows: shown.map(({ percent, perInhabitant, ...row }) => ({
      ...row,
      estimate: estimatedIn(comparison, "both", row.level, false, row.code),
      percent: percent && text(percent),
      perInhabitant: perInhabitant && {
        before: plainFraction(perInhabitant.before),
        after: plainFraction(perInhabitant.after),
        difference: plainFraction(perInhabitant.difference),
      },
    })),
    sums: {
      all: sumsOf(comparison),
      ...Object.fromEntries(levels.map((level) => [level, sumsOf(comparison, level)])),
    },
    problems: problems.map((problem) => ({
      ...problem,
      message: describe(problem, { lang, for: "command" }),
    })),
  });
}

function sideData(allocation: Allocation): unknown {
  const { agreement } = allocation;
  const { id, title, year, changed = [] } = agreement;
  return {
    agreement: { id, title, year },
    changed,
    registers: registersOf(allocation),
    estimate: isEstimate(allocation),
  };
}

function text({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}
