/**
 * Agreements shared out exactly, explained in words, and published tables held against them; with Sweden's recipients,
 * registers on demand and the bundled agreements. Brings decimal.js.
 *
 * @module fordela
 */

// ── money

export { toDecimal } from "./money/decimal.ts";
export { formatFraction, plainFraction } from "./money/format-fraction.ts";
export { type FormatKrOptions, formatCount, formatKr, toPlain } from "./money/format-money.ts";
export type { Fraction } from "./money/fraction.ts";
export { kr } from "./money/kr.ts";
export type { Ore } from "./money/ore.ts";
export { type MoneyReading, readMoney } from "./money/read-money.ts";
export { toNumber } from "./money/to-number.ts";
export type { MoneyUnit } from "./money/units.ts";

// ── rounding

export type { CutShares } from "./rounding/cut-shares.ts";
export { ROUNDINGS } from "./rounding/index.ts";
export type { RoundingMethod, Roundings } from "./rounding/method.ts";
export { type ExactShares, type RoundedShares, roundShares } from "./rounding/round-shares.ts";
export type { Quotas, Rounded, Rounding, Tie } from "./rounding/rounding.ts";
export type { TieRule } from "./rounding/tie-rule.ts";

// ── rules

export type { EqualRule } from "./rules/equal.ts";
export type { FixedException, FixedRule } from "./rules/fixed.ts";
export { EVERY_RULE } from "./rules/index.ts";
export type { LevelledRule } from "./rules/levelled.ts";
export type { CountedUnit, PerUnitRule } from "./rules/per-unit.ts";
export type { PercentRule } from "./rules/percent.ts";
export type { ProportionalRule } from "./rules/proportional.ts";
export type { PublishedRule } from "./rules/published.ts";
export type { ReturnedRule } from "./rules/returned.ts";
export type {
  Amounts,
  Bounded,
  Outcome,
  Rule,
  RuleDefinition,
  RuleKind,
  RuleSet,
  Step,
  SteppedOutcome,
  Via,
} from "./rules/rule.ts";
export type { RuleContext } from "./rules/rule-context.ts";
export type { CountStep, StepsRule } from "./rules/steps.ts";
export type { Sublist } from "./rules/sublist.ts";
export type { TwoStepRule } from "./rules/two-step.ts";
export type { Weighing } from "./rules/weighing.ts";
export type { Weight, WeightDefinition, WeightKind } from "./rules/weight.ts";
export type { IndicatorWeight } from "./rules/weights/indicator.ts";
export type { MeanWeight } from "./rules/weights/mean.ts";
export type { MixedPart, MixedWeight } from "./rules/weights/mixed.ts";
export type { PopulationWeight } from "./rules/weights/population.ts";
export type { ProductWeight } from "./rules/weights/product.ts";
export type { RateWeight } from "./rules/weights/rate.ts";
export type { ReceivedWeight } from "./rules/weights/received.ts";
export type { Series } from "./rules/weights/series.ts";
export type { SuppliedWeight } from "./rules/weights/supplied.ts";

// ── recipients

export { ASSOCIATION } from "./recipients/association.ts";
export { bodyName } from "./recipients/body.ts";
export { COUNTIES } from "./recipients/counties.ts";
export { type Directory, SWEDEN } from "./recipients/directory.ts";
export { GROUPS, type Group } from "./recipients/groups.ts";
export { MUNICIPALITIES } from "./recipients/municipalities.ts";
export { LEVELS, type Level, type Recipient, recipientId } from "./recipients/recipient.ts";
export { REGIONS } from "./recipients/regions.ts";
export {
  type FoundRecipient,
  findRecipient,
  type ResolveProblem,
  resolve,
  resolveAll,
} from "./recipients/resolve.ts";
export { suggest } from "./recipients/suggest.ts";

// ── population

export { BUNDLED, type BundledInfo, type RegisterId } from "./population/bundled/catalog.ts";
export { loadRegister } from "./population/bundled/load.ts";
export { checkRegister } from "./population/check-register.ts";
export { type ChosenRegister, chooseRegister, type RegisterNeed } from "./population/choose-register.ts";
export type { Counted } from "./population/counted.ts";
export type { Ages, CountedLevel, Register, RegisterInfo, RegisterStatus } from "./population/register.ts";
export { registerOf } from "./population/register-of.ts";
export type { RegisterUse } from "./population/register-use.ts";
export { toCsv } from "./population/to-csv.ts";

// ── agreements

export type {
  AgreedLine,
  Agreement,
  Area,
  Line,
  LineChange,
  LineShare,
  PopulationDate,
  SettledAgreement,
  SettledLine,
  StatedSum,
  Unsupported,
} from "./agreements/agreement.ts";
export { checkAgreement } from "./agreements/check-agreement.ts";
export type { Eligibility } from "./agreements/eligibility.ts";
export { AGREEMENTS, type AgreementId, agreementOf } from "./agreements/index.ts";
export { type NeededFigures, neededFigures } from "./agreements/needed-figures.ts";
export type { StatedRounding } from "./agreements/stated-rounding.ts";
export { type WhatIf, whatIf } from "./agreements/what-if.ts";

// ── allocating

export { type AllocateOptions, allocate } from "./allocate/allocate.ts";
export { type AgreedLineOptions, allocateAgreedLine } from "./allocate/allocate-agreed-line.ts";
export { allocateAmong, type ShareOptions } from "./allocate/allocate-among.ts";
export { allocateLine, type LineOptions } from "./allocate/allocate-line.ts";
export type { AllocatedLine, LineTie } from "./allocate/allocated-line.ts";
export { Allocation, type AllocationRow, type TotalBy } from "./allocate/allocation.ts";
export { type Inhabitants, inhabitantsOf } from "./allocate/inhabitants-of.ts";
export { loadRegisters } from "./allocate/load-registers.ts";
export type { Making } from "./allocate/making.ts";
export { type Reconciliation, reconcile } from "./allocate/reconcile.ts";
export type { RoundingOptions, RoundingSettings } from "./allocate/rounding-settings.ts";
export type { Selection } from "./allocate/selection.ts";
export { type ShareOutOptions, shareOut } from "./allocate/share-out.ts";
export { SharedOut, type ShareTrace } from "./allocate/shared-out.ts";
export { type Trace, type TraceStep, traceOf } from "./allocate/trace.ts";
export type { Weigh } from "./allocate/weigh.ts";
export { type RegisterOptions, type Substitute, weighByRegisters } from "./allocate/weigh-by-registers.ts";

// ── comparing

export { type CompareOptions, compare } from "./compare/compare.ts";
export {
  Comparison,
  type ComparisonRow,
  type ComparisonSums,
  type GainOrLoss,
  type PerInhabitant,
} from "./compare/comparison.ts";
export { EFFECTS, type Effect, type Effects } from "./compare/effects.ts";

// ── receipts

export { checkReceipt, type ReceiptCheck, type ReceiptSources } from "./receipt/check-receipt.ts";
export type {
  Digest,
  Receipt,
  ReceiptRegister,
  ReceiptResult,
  ReceiptSettings,
  ReceiptWhatIf,
} from "./receipt/receipt.ts";
export { receiptOf } from "./receipt/receipt-of.ts";
export { writeReceipt } from "./receipt/write-receipt.ts";

// ── verifying

export type { About } from "./verify/about.ts";
export type { Cause, CauseCode, CauseDetails } from "./verify/causes/cause.ts";
export type { Claim, Deviation, LineFilter, PrintedSum, TableKind } from "./verify/claim.ts";
export { claimOf } from "./verify/claim-of.ts";
export type { ColumnFigures, Expected, Figure, SumFigure } from "./verify/figures.ts";
export { type CauseOptions, findCauses } from "./verify/find-causes.ts";
export { likelyCauses } from "./verify/likely-causes.ts";
export type { Recipe } from "./verify/recompute.ts";
export type { Accepted, Verification } from "./verify/verification.ts";
export { type VerifyOptions, verify } from "./verify/verify.ts";

// ── forensics

export { type InferOptions, type InferProgress, infer, inferSteps } from "./forensics/inference/infer.ts";
export type {
  Among,
  Chance,
  Deviating,
  Fit,
  Inference,
  InferredKey,
  NearMiss,
  Unknown,
  Untold,
} from "./forensics/inference/inference.ts";
export type { WholeRange } from "./forensics/inference/linear.ts";
export {
  type PublishedAmounts,
  type PublishedFigure,
  publishedAmounts,
} from "./forensics/inference/published-amounts.ts";
export type { Progress } from "./forensics/progress.ts";
export { type PublishedShare, type WeightRatio, weightRatio } from "./forensics/ratios/weight-ratio.ts";
export {
  checkRatios,
  type Observation,
  type RatioCheck,
  type RatioClash,
} from "./forensics/ratios/weight-ratio-check.ts";
export { intersectRatios } from "./forensics/ratios/weight-ratio-intersection.ts";
export { ratioProblems } from "./forensics/ratios/weight-ratio-problems.ts";
export type { KnownRounding } from "./forensics/recovery/known-rounding.ts";
export { type PrintedAmounts, printedAmounts } from "./forensics/recovery/printed-amounts.ts";
export {
  type BaseRecovery,
  recoverBase,
  searchBase,
  type TriedBases,
} from "./forensics/recovery/recover-base.ts";
export {
  type PopulationRecoveryOptions,
  recoverPopulation,
  searchPopulation,
} from "./forensics/recovery/recover-population.ts";
export { type RecoveredRegisterInfo, recoveredRegister } from "./forensics/recovery/recovered-register.ts";
export type { Margin, PrintedAmount, RecoveredRow, Recovery } from "./forensics/recovery/recovery.ts";
export type { RecoveryOptions } from "./forensics/recovery/recovery-options.ts";
export type { RegisterMatch } from "./forensics/recovery/register-matches.ts";
export type { Range } from "./forensics/recovery/search-totals.ts";
export type { SearchOptions } from "./forensics/run-search.ts";
export {
  type Flip,
  type NoFlip,
  type RecipientSensitivity,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
  type Unmeasured,
  type VintageChange,
} from "./forensics/sensitivity/sensitivity.ts";
export { type TieOutcome, type TieOutcomes, tieReport } from "./forensics/sensitivity/tie-report.ts";
export type { ColumnAmountsOptions } from "./tables/column-amounts.ts";

// ── problems

export { AllocationError } from "./problems/allocation-error.ts";
export type { MoneyReason } from "./problems/money.ts";
export {
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  problem,
  type Severity,
} from "./problems/problem.ts";
export type { ShapeFault } from "./problems/shape-fault.ts";
export type { CellPlace } from "./problems/tables.ts";

// ── in notebooks

export { JUPYTER_DISPLAY, type MimeBundle, type Shown } from "./notebook/jupyter-display.ts";
export { type ShowOptions, show } from "./notebook/show.ts";

// ── in words

export { describeCause } from "./explain/causes.ts";
export { describe } from "./explain/describe.ts";
export { describeAgreement } from "./explain/describe-agreement.ts";
export { type ExplainOptions, explain } from "./explain/explain.ts";
export type { Language } from "./explain/language.ts";

// ── charts

export { type AllocationChartOptions, allocationChart } from "./charts/allocation-chart.ts";
export { type BarChart, barChart } from "./charts/bar-chart.ts";
export type { ChartAmount } from "./charts/chart-amount.ts";
export type { ChartOptions } from "./charts/chart-options.ts";
export { type DotChart, dotChart } from "./charts/dot-chart.ts";
export type { ChartRow } from "./charts/rows-chart.ts";
export { type SlopeChart, type SlopeRow, slopeChart } from "./charts/slope-chart.ts";
export type { Measure } from "./explain/chart-words.ts";

// ── reports

export { allocationCsv } from "./report/allocation/csv.ts";
export { allocationJson } from "./report/allocation/json.ts";
export { allocationMarkdown } from "./report/allocation/markdown.ts";
export { allocationText, type TextOptions } from "./report/allocation/text.ts";
export { comparisonCsv } from "./report/comparison/csv.ts";
export { comparisonJson } from "./report/comparison/json.ts";
export { comparisonMarkdown } from "./report/comparison/markdown.ts";
export { type ComparisonTextOptions, comparisonText } from "./report/comparison/text.ts";
export { inferenceJson } from "./report/inference/json.ts";
export { inferenceText } from "./report/inference/text.ts";
export { recoveryCsv } from "./report/recovery/csv.ts";
export { recoveryJson } from "./report/recovery/json.ts";
export { ratiosJson, ratiosText } from "./report/recovery/ratios.ts";
export type { RecoveryReport } from "./report/recovery/report.ts";
export { type RecoveryTextOptions, recoveryText } from "./report/recovery/text.ts";
export { sensitivityJson } from "./report/sensitivity/json.ts";
export { sensitivityText } from "./report/sensitivity/text.ts";
export { githubReport } from "./report/verification/github.ts";
export { jsonReport } from "./report/verification/json.ts";
export { junitReport } from "./report/verification/junit.ts";
export { markdownReport } from "./report/verification/markdown.ts";
export {
  type Report,
  type ReportOptions,
  type TableReport,
  type Verdict,
  verdictOf,
} from "./report/verification/report.ts";
export { type SarifReportOptions, sarifReport } from "./report/verification/sarif.ts";
export { tapReport } from "./report/verification/tap.ts";
export { type TextReportOptions, textReport } from "./report/verification/text.ts";

// ── version

export { VERSION } from "./version.ts";
