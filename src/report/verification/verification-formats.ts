import type { TextReportOptions } from "../report-options.ts";
import type { VerificationReport } from "./verification-report.ts";

/** A report of verified tables as a text. */
export type VerificationWriter = (report: VerificationReport, options: TextReportOptions) => string;

/** Every format of a verification report, by the name that `--format` takes; each is loaded when it is asked for. */
export const VERIFICATION_FORMATS: Readonly<Record<string, () => Promise<VerificationWriter>>> = {
  text: async () => (await import("./verification-text.ts")).verificationText,
  json: async () => (await import("./verification-json.ts")).verificationJson,
  junit: async () => (await import("./verification-junit.ts")).verificationJunit,
  sarif: async () => (await import("./verification-sarif.ts")).verificationSarif,
  github: async () => (await import("./verification-github.ts")).verificationGithub,
  tap: async () => (await import("./verification-tap.ts")).verificationTap,
  markdown: async () => (await import("./verification-markdown.ts")).verificationMarkdown,
};
