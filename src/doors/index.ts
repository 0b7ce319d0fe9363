/**
 * Allocates agreements exactly and compares results, with Sweden's recipients, registers, bundled agreements and what-ifs.
 *
 * @module fordela
 */

// ── agreements

export type { AgreedLine, Agreement, Line, LineChange } from "../agreements/agreement.ts";
export { AGREEMENTS, type AgreementId, agreementOf } from "../agreements/bundled/index.ts";
export { checkAgreement } from "../agreements/checks/check-agreement.ts";
export { type NeededFigures, neededFigures } from "../agreements/needed-figures.ts";
export { type WhatIf, whatIf } from "../agreements/what-if.ts";

// ── allocating

export { type AllocateOptions, allocate } from "../allocate/allocate.ts";
export { type AgreedLineOptions, allocateAgreedLine } from "../allocate/allocate-agreed-line.ts";
export { allocateAmong } from "../allocate/allocate-among.ts";
export { allocateLine, type LineOptions } from "../allocate/allocate-line.ts";
export type { AllocatedLine } from "../allocate/allocated-line.ts";
export { Allocation } from "../allocate/allocation.ts";
export { type Inhabitants, inhabitantsOf } from "../allocate/inhabitants-of.ts";
export type { Inputs } from "../allocate/inputs.ts";
export type { LineSelection } from "../allocate/line-selection.ts";
export { type LoadRegistersOptions, loadRegisters } from "../allocate/load-registers.ts";
export { type Reconciliation, reconcile } from "../allocate/reconcile.ts";
export type { AllocationRow } from "../allocate/rows-of.ts";
export type { ShareOptions } from "../allocate/share-options.ts";
export { type ShareOutOptions, shareOut } from "../allocate/share-out.ts";
export { SharedOut, type ShareTrace } from "../allocate/shared-out.ts";
export type { Lines, TotalBy } from "../allocate/total-by.ts";
export { type Trace, type TraceStep, traceOf } from "../allocate/trace.ts";
export { type RegisterOptions, type Substitute, weighByRegisters } from "../allocate/weigh-by-registers.ts";

// ── comparing

export { type CompareOptions, compare } from "../compare/compare.ts";
export {
  Comparison,
  type ComparisonRow,
  type ComparisonSums,
  type GainOrLoss,
  type PerInhabitant,
} from "../compare/comparison.ts";
export { EFFECTS, type Effect, type Effects } from "../compare/effects.ts";

// ── money

export { formatFraction, plainFraction } from "../money/format-fraction.ts";
export { type FormatKrOptions, formatCount, formatKr, toPlain } from "../money/format-kr.ts";
export { kr } from "../money/kr.ts";
export type { MoneyUnit } from "../money/money-unit.ts";
export type { Ore } from "../money/ore.ts";
export { type MoneyReading, readMoney } from "../money/read-money.ts";
export { toNumber } from "../money/to-number.ts";
export type { UnitName } from "../money/unit-named.ts";
export type { Fraction } from "../numbers/fraction.ts";

// ── population

export { BUNDLED, type BundledInfo, type RegisterId } from "../population/bundled/bundled-info.ts";
export { loadRegister } from "../population/bundled/load-register.ts";
export { checkRegister } from "../population/check-register.ts";
export { type ChosenRegister, chooseRegister, type RegisterNeed } from "../population/choose-register.ts";
export type { Counted } from "../population/counted.ts";
export type { Ages, CountedRegister, Register, RegisterData } from "../population/register.ts";
export { registerOf } from "../population/register-of.ts";

// ── problems

export { AllocationError } from "../problems/allocation-error.ts";
export { type Problem, type ProblemCode, problem } from "../problems/problem.ts";

// ── recipients

export { ASSOCIATION } from "../recipients/association.ts";
export { bodyName } from "../recipients/body-name.ts";
export { COUNTIES } from "../recipients/counties.ts";
export type { Directory } from "../recipients/directory.ts";
export { GROUPS, type Group } from "../recipients/groups.ts";
export { MUNICIPALITIES } from "../recipients/municipalities.ts";
export {
  LEVELS,
  type Level,
  type Recipient,
  recipientId,
  type SwedishLevel,
} from "../recipients/recipient.ts";
export { REGIONS } from "../recipients/regions.ts";
export {
  type FoundRecipient,
  findRecipient,
  type ResolveOptions,
  type ResolveProblem,
  resolve,
  resolveAll,
} from "../recipients/resolve.ts";
export { suggest } from "../recipients/suggest.ts";
export { SWEDEN } from "../recipients/sweden.ts";

// ── rounding and rules

export { ROUNDINGS } from "../rounding/index.ts";
export { type RoundedShares, roundShares } from "../rounding/round-shares.ts";
export type { RoundingMethod } from "../rounding/rounding-method.ts";
export type { TieRule } from "../rounding/tie-rule.ts";
export { EVERY_RULE } from "../rules/index.ts";
export type { Rule } from "../rules/rule.ts";
export type { Weight } from "../rules/weight.ts";

// ── version

export { VERSION } from "../version.ts";
