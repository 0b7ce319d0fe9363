// fordela: the core, with Sweden's recipients, registers, agreements and words.

// agreements
export { checkAgreement } from "./agreements/check-agreement.ts";
export { AGREEMENTS, type AgreementId, agreementOf } from "./agreements/index.ts";
// allocating
export { type AllocateOptions, allocate } from "./allocate/allocate.ts";
export { allocateAmong, type ShareOptions } from "./allocate/allocate-among.ts";
export { Allocation, type AllocationRow, type TotalBy } from "./allocate/allocation.ts";
export { loadRegisters } from "./allocate/load-registers.ts";
export { type Reconciliation, reconcile } from "./allocate/reconcile.ts";
export { type RegisterOptions, type Substitute, weighByRegisters } from "./allocate/weigh-by-registers.ts";
export * from "./core.ts";
export { describeCause } from "./explain/causes.ts";
// in words
export { describe } from "./explain/describe.ts";
export { type ExplainOptions, explain } from "./explain/explain.ts";
export type { Language } from "./explain/language.ts";
export { toDecimal } from "./money/decimal.ts";
// money
export { formatCount } from "./money/format-money.ts";

// population
export { BUNDLED, type BundledInfo, type RegisterId } from "./population/bundled/catalog.ts";
export { loadRegister } from "./population/bundled/load.ts";
export { checkRegister } from "./population/check-register.ts";
export { type ChosenRegister, chooseRegister, type RegisterNeed } from "./population/choose-register.ts";

export type { Counted } from "./population/counted.ts";
export { registerOf } from "./population/register-of.ts";
export { toCsv } from "./population/to-csv.ts";
export { ASSOCIATION } from "./recipients/association.ts";
export { bodyName } from "./recipients/body.ts";
export { COUNTIES } from "./recipients/counties.ts";
export { SWEDEN } from "./recipients/directory.ts";
export { GROUPS, type Group } from "./recipients/groups.ts";
export { MUNICIPALITIES } from "./recipients/municipalities.ts";
// recipients
export { LEVELS, recipientId } from "./recipients/recipient.ts";
export { REGIONS } from "./recipients/regions.ts";
export { type FoundRecipient, findRecipient, resolve, resolveAll } from "./recipients/resolve.ts";
export { suggest } from "./recipients/suggest.ts";

// reports
export { allocationCsv } from "./report/allocation/csv.ts";
export { allocationJson } from "./report/allocation/json.ts";
export { allocationMarkdown } from "./report/allocation/markdown.ts";
export { allocationText, type TextOptions } from "./report/allocation/text.ts";
export { githubReport } from "./report/verification/github.ts";
export { jsonReport } from "./report/verification/json.ts";
export { junitReport } from "./report/verification/junit.ts";
export { markdownReport } from "./report/verification/markdown.ts";
export { type Report, type TableReport, type Verdict, verdictOf } from "./report/verification/report.ts";
export { sarifReport } from "./report/verification/sarif.ts";
export { tapReport } from "./report/verification/tap.ts";
export { textReport } from "./report/verification/text.ts";

// verifying
export type { About } from "./verify/about.ts";
export type { Cause, CauseCode, CauseDetails } from "./verify/causes/cause.ts";
export type { Claim, Deviation, LineFilter, PrintedSum, TableKind } from "./verify/claim.ts";
export { claimOf } from "./verify/claim-of.ts";
export type { ColumnFigures, Expected, Figure, SumFigure } from "./verify/figures.ts";
export { type CauseOptions, findCauses } from "./verify/find-causes.ts";
export type { Recipe } from "./verify/recompute.ts";
export type { Accepted, Verification } from "./verify/verification.ts";
export { type VerifyOptions, verify } from "./verify/verify.ts";

// version
export { VERSION } from "./version.ts";
