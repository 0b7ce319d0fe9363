// fordela/core: one line of money shared out exactly; no dependency, no data of its own.

// allocating
export type { Agreement, Area, Line, PopulationDate, StatedSum } from "./agreements/agreement.ts";
export { allocateLine, type LineOptions } from "./allocate/allocate-line.ts";
export type { AllocatedLine, LineTie } from "./allocate/allocated-line.ts";
export type { RoundingOptions, RoundingSettings } from "./allocate/rounding-settings.ts";
export type { TieRule } from "./allocate/tie-rule.ts";
export { type Trace, type TraceStep, traceOf } from "./allocate/trace.ts";
export type { Weigh } from "./allocate/weigh.ts";

// money
export { type FormatKrOptions, formatKr, toPlain } from "./money/format-money.ts";
export type { Fraction } from "./money/fraction.ts";
export { kr } from "./money/kr.ts";
export type { Ore } from "./money/ore.ts";
export { type MoneyReading, readMoney } from "./money/read-money.ts";
export type { MoneyUnit } from "./money/units.ts";

// population
export type { Ages, CountedLevel, Register, RegisterInfo, RegisterStatus } from "./population/register.ts";

export type { RegisterUse } from "./population/register-use.ts";

// problems
export { AllocationError } from "./problems/allocation-error.ts";
export {
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  problem,
  type Severity,
} from "./problems/problem.ts";

// recipients
export type { Directory } from "./recipients/directory.ts";
export type { Level, Recipient } from "./recipients/recipient.ts";

// rounding
export { ROUNDINGS, type RoundingMethod } from "./rounding/index.ts";
export { type ExactShares, type RoundedShares, roundShares } from "./rounding/round-shares.ts";
export type { Quotas, Rounded, Rounding, Tie } from "./rounding/rounding.ts";

// rules
export type { Step } from "./rules/apply-key.ts";
export type { EqualRule } from "./rules/equal.ts";
export type { FixedException, FixedRule } from "./rules/fixed.ts";
export type { ProportionalRule } from "./rules/proportional.ts";
export type { Outcome, Rule, RuleKind } from "./rules/rule.ts";
export type { Weighing } from "./rules/weighing.ts";
export type { PopulationWeight, SuppliedWeight, Weight } from "./rules/weight.ts";
