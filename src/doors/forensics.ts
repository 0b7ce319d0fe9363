/**
 * Computes tables backwards: the population, key and rounding behind published amounts, and the smallest change that
 * would have given another amount.
 *
 * @module fordela/forensics
 */

// ── key, register and rounding

export type { WholeRange } from "../forensics/fits/linear.ts";
export { infer, inferSteps } from "../forensics/inference/infer.ts";
export type { InferOptions } from "../forensics/inference/infer-options.ts";
export type {
  Among,
  Chance,
  Deviating,
  Fit,
  Inference,
  InferredKey,
  NearMiss,
  Uninformative,
  Unknown,
} from "../forensics/inference/inference.ts";
export {
  type PublishedAmounts,
  type PublishedFigure,
  publishedAmounts,
} from "../forensics/inference/published-amounts.ts";
export type { ColumnAmountsOptions } from "../tables/column-amounts.ts";
export type { RowProblem } from "../tables/recipients-of-rows.ts";

// ── population

export type { Progress } from "../forensics/progress.ts";
export { type PrintedAmounts, printedAmounts } from "../forensics/recovery/printed-amounts.ts";
export {
  type BaseRecovery,
  recoverBase,
  recoverBaseSteps,
  type TriedBases,
} from "../forensics/recovery/recover-base.ts";
export {
  type PopulationRecoveryOptions,
  recoverPopulation,
  recoverPopulationSteps,
} from "../forensics/recovery/recover-population.ts";
export { type RecoveredRegisterInfo, recoveredRegister } from "../forensics/recovery/recovered-register.ts";
export type {
  Margin,
  PrintedAmount,
  RecoveredRow,
  Recovery,
  RegisterMatch,
} from "../forensics/recovery/recovery.ts";
export type { RecoveryOptions } from "../forensics/recovery/recovery-options.ts";
export type { TotalRange } from "../forensics/recovery/search-totals.ts";
export type { SearchOptions, SearchSteps } from "../forensics/run-search.ts";
export type { KnownRounding } from "../rounding/reach.ts";

// ── ratios

export {
  checkRatios,
  type Observation,
  type RatioCheck,
  type RatioClash,
} from "../forensics/ratios/check-ratios.ts";
export { intersectRatios } from "../forensics/ratios/intersect-ratios.ts";
export { ratioProblems } from "../forensics/ratios/ratio-problems.ts";
export { type PublishedShare, type WeightRatio, weightRatio } from "../forensics/ratios/weight-ratio.ts";

// ── reports

export { inferenceJson } from "../report/inference/inference-json.ts";
export { type InferenceTextOptions, inferenceText } from "../report/inference/inference-text.ts";
export { ratiosJson, ratiosText } from "../report/ratios/ratios-text.ts";
export { recoveryCsv } from "../report/recovery/recovery-csv.ts";
export { recoveryJson } from "../report/recovery/recovery-json.ts";
export type { RecoveryReport } from "../report/recovery/recovery-report.ts";
export { recoveryText } from "../report/recovery/recovery-text.ts";
export type { ReportOptions, ShownRecipients, TextReportOptions } from "../report/report-options.ts";
export { sensitivityJson } from "../report/sensitivity/sensitivity-json.ts";
export { sensitivityText } from "../report/sensitivity/sensitivity-text.ts";

// ── sensitivity

export type { Doubt, PartialMatch } from "../forensics/recovery/doubt.ts";
export { sensitivity } from "../forensics/sensitivity/sensitivity.ts";
export type {
  Flip,
  NoFlip,
  RecipientSensitivity,
  Sensitivity,
  SensitivityOptions,
  Unmeasured,
  VintageChange,
} from "../forensics/sensitivity/sensitivity-options.ts";
export { type TieOutcome, type TieOutcomes, tieReport } from "../forensics/sensitivity/tie-report.ts";
