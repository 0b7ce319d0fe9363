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

// version
export { VERSION } from "./version.ts";
