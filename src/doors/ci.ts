/**
 * Writes verified tables in the formats that continuous integration reads: SARIF, JUnit, TAP and GitHub's annotations.
 *
 * @module fordela/ci
 */

export type { ReportOptions } from "../report/report-options.ts";
export { verificationGithub } from "../report/verification/verification-github.ts";
export { verificationJunit } from "../report/verification/verification-junit.ts";
export type { VerificationReport } from "../report/verification/verification-report.ts";
export {
  type VerificationSarifOptions,
  verificationSarif,
} from "../report/verification/verification-sarif.ts";
export { verificationTap } from "../report/verification/verification-tap.ts";
