/**
 * Published tables checked against the agreement they should follow from, what differs with its cause, and the reports.
 *
 * @module fordela/verify
 */

// ── reports

export { describeCause } from "../report/verification/cause-words.ts";
export { githubReport } from "../report/verification/github.ts";
export { jsonReport } from "../report/verification/json.ts";
export { junitReport } from "../report/verification/junit.ts";
export { markdownReport } from "../report/verification/markdown.ts";
export {
  type Report,
  type ReportOptions,
  type Verdict,
  verdictOf,
} from "../report/verification/report.ts";
export { type SarifReportOptions, sarifReport } from "../report/verification/sarif.ts";
export { tapReport } from "../report/verification/tap.ts";
export { type TextReportOptions, textReport } from "../report/verification/text.ts";

// ── verifying

export type { About } from "../verify/about.ts";
export type { Cause, CauseCode, CauseDetails } from "../verify/causes/cause.ts";
export type { Claim, Deviation, LineFilter, PrintedSum, TableKind } from "../verify/claim.ts";
export { claimOf } from "../verify/claim-of.ts";
export type { ColumnFigures, Expected, Figure, SumFigure } from "../verify/column-figures.ts";
export { type CauseOptions, findCauses, likelyCauses } from "../verify/find-causes.ts";
export type { Recipe } from "../verify/recompute.ts";
export type { Accepted, Verification } from "../verify/verification.ts";
export { type VerifyOptions, verify } from "../verify/verify.ts";
export { type TableReport, type VerifyTableOptions, verifyTable } from "../verify/verify-table.ts";
