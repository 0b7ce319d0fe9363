/**
 * Checks published tables against the agreement they should follow from, finds the causes of differences, and reports.
 *
 * @module fordela/verify
 */

// ── reports

export type { ReportOptions, TextReportOptions } from "../report/report-options.ts";
export { describeCause } from "../report/verification/cause-words.ts";
export { verificationJson } from "../report/verification/verification-json.ts";
export { verificationMarkdown } from "../report/verification/verification-markdown.ts";
export {
  type Verdict,
  type VerificationReport,
  verdictOf,
} from "../report/verification/verification-report.ts";
export { verificationText } from "../report/verification/verification-text.ts";

// ── verifying

export { verifyTable } from "../report/verification/verify-table.ts";
export type { About, AboutDeviation } from "../verify/about.ts";
export type { Account } from "../verify/account.ts";
export type {
  Besides,
  BesidesDate,
  Cause,
  CauseCode,
  CauseDetails,
  OrderOfAmounts,
} from "../verify/causes/cause.ts";
export type { NearCause } from "../verify/causes/near-cause.ts";
export type { Claim, Deviation, LineFilter, PrintedSum, TableKind } from "../verify/claim.ts";
export { claimOf } from "../verify/claim-of.ts";
export type { ColumnFigures, Expected, Figure, SumFigure } from "../verify/column-figures.ts";
export type { CauseOptions } from "../verify/find-causes.ts";
export { likelyCauses } from "../verify/likely-causes.ts";
export type { NamedAgreements } from "../verify/named-agreements.ts";
export type { Recipe } from "../verify/recompute.ts";
export type { TableReport } from "../verify/table-report.ts";
export type { Unchecked, UncheckedReason } from "../verify/unchecked.ts";
export type { Accepted, Verification, VerificationFacts } from "../verify/verification.ts";
export { type VerifyOptions, verify } from "../verify/verify.ts";
export type { VerifyTableOptions } from "../verify/verify-described.ts";
