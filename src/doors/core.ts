/**
 * Allocates one line of money exactly among recipients that the caller names. No dependencies and no bundled data.
 *
 * @module fordela/core
 */

// allocating
export type { Line, ResolvedLine } from "../agreements/agreement.ts";
export { allocateLine, type LineOptions } from "../allocate/allocate-line.ts";
export type { AllocatedLine, LineTie } from "../allocate/allocated-line.ts";
export type { RoundingOptions, RoundingSettings } from "../allocate/rounding-settings.ts";
export type { Weigh } from "../allocate/weigh.ts";

// money
export { type FormatKrOptions, formatKr, toPlain } from "../money/format-kr.ts";
export { kr } from "../money/kr.ts";
export type { MoneyUnit } from "../money/money-unit.ts";
export type { Ore } from "../money/ore.ts";
export { type MoneyFault, type MoneyReading, readMoney } from "../money/read-money.ts";
export type { UnitName } from "../money/unit-named.ts";
export type { Fraction } from "../numbers/fraction.ts";

// population
export type { Ages, CountedLevel, Register, RegisterInfo, RegisterStatus } from "../population/register.ts";

export type { RegisterUse } from "../population/register-use.ts";
export type { SheetCellFault, StatedOver } from "../problems/agreement.ts";
// problems
export { AllocationError } from "../problems/allocation-error.ts";
export type { KnownOption } from "../problems/check-argument.ts";
export type { JsonFault, JsonFaultKind } from "../problems/json-fault.ts";
export type { MoneyReason } from "../problems/money.ts";
export type { Place } from "../problems/place.ts";
export {
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  problem,
  type Severity,
} from "../problems/problem.ts";
export type { ShapeFault, ShapeFaultAt } from "../problems/shape-fault.ts";
export type { CellPlace } from "../problems/tables.ts";
export type { TextFormat } from "../problems/workbooks.ts";
// recipients
export type { Directory } from "../recipients/directory.ts";
export type { Level, Recipient } from "../recipients/recipient.ts";
// rounding
export { ROUNDINGS } from "../rounding/index.ts";
export { type ExactShares, type RoundedShares, roundShares } from "../rounding/round-shares.ts";
export type { Quotas, Rounded, Rounding, Tie } from "../rounding/rounding.ts";
export type { RoundingMethod, Roundings } from "../rounding/rounding-method.ts";
export type { TieRule } from "../rounding/tie-rule.ts";
// rules
export type { EqualRule } from "../rules/equal.ts";
export type { FixedException, FixedRule } from "../rules/fixed.ts";
export type { LevelledRule } from "../rules/levelled.ts";
export type { CountedUnit, PerUnitRule } from "../rules/per-unit.ts";
export type { PercentRule } from "../rules/percent.ts";
export type { ProportionalRule } from "../rules/proportional.ts";
export type { PublishedRule } from "../rules/published.ts";
export type { ReturnedRule } from "../rules/returned.ts";
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
} from "../rules/rule.ts";
export type { RuleContext } from "../rules/rule-context.ts";
export type { CountStep, StepsRule } from "../rules/steps.ts";
export type { Sublist } from "../rules/sublist.ts";
export type { TwoStepRule } from "../rules/two-step.ts";
export type { Weighing } from "../rules/weighing.ts";
export type { Weight, WeightDefinition, WeightKind } from "../rules/weight.ts";
export type { BetweenWeight } from "../rules/weights/between.ts";
export type { IndicatorWeight } from "../rules/weights/indicator.ts";
export type { LeastWeight } from "../rules/weights/least.ts";
export type { MeanWeight } from "../rules/weights/mean.ts";
export type { MixedPart, MixedWeight } from "../rules/weights/mixed.ts";
export type { PopulationWeight } from "../rules/weights/population.ts";
export type { ProductWeight } from "../rules/weights/product.ts";
export type { RateWeight } from "../rules/weights/rate.ts";
export type { ReceivedWeight } from "../rules/weights/received.ts";
export type { Series } from "../rules/weights/series.ts";
export type { SummedWeight } from "../rules/weights/summed.ts";
export type { SuppliedWeight } from "../rules/weights/supplied.ts";
