/**
 * Writes results in Swedish and English: problems, explanations of amounts, agreements, allocations and comparisons as
 * text, Markdown, CSV and JSON, and registers as CSV.
 *
 * @module fordela/words
 */

// ── problems

export { describe } from "../messages/describe.ts";
export type { DescribeOptions, ReaderOptions } from "../messages/describe-by-door.ts";
export { describeInEnglish } from "../messages/describe-in-english.ts";
export { describeInSwedish } from "../messages/describe-in-swedish.ts";
export type { Reader } from "../messages/messages.ts";

// ── agreements and amounts

export { describeAgreement } from "../explain/describe-agreement.ts";
export { type ExplainOptions, type Explanation, explain } from "../explain/explain.ts";
export type { Language } from "../language/language.ts";

// ── comparisons

export { comparisonCsv } from "../report/comparison/comparison-csv.ts";
export { comparisonJson } from "../report/comparison/comparison-json.ts";
export { comparisonMarkdown } from "../report/comparison/comparison-markdown.ts";
export { comparisonText } from "../report/comparison/comparison-text.ts";

// ── registers

export { toCsv } from "../population/to-csv.ts";

// ── uncertainty

export type {
  BoundedAmount,
  Drift,
  EstimatedLine,
  NoteInBoth,
  PerturbedLine,
  Uncertainty,
} from "../allocate/uncertainty.ts";
export { uncertaintyOf } from "../explain/uncertainty-of.ts";

// ── allocations

export { allocationCsv } from "../report/allocation/allocation-csv.ts";
export { allocationJson } from "../report/allocation/allocation-json.ts";
export { allocationMarkdown } from "../report/allocation/allocation-markdown.ts";
export { allocationText } from "../report/allocation/allocation-text.ts";
export type {
  ReportOptions,
  ShownRecipients,
  TextReportOptions,
  WithUncertainties,
  WithUncertainty,
} from "../report/report-options.ts";
