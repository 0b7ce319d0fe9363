/**
 * Rules, weights, roundings and checks of your own: defined once, handed in by name, and plain data in every result.
 *
 * @module fordela/own
 */

export { defineCheck, type OwnCheck } from "../own/define-check.ts";
export { defineRounding, type OwnRounding } from "../own/define-rounding.ts";
export { defineRule, type OwnRuleMaker, type RuleToDefine } from "../own/define-rule.ts";
export { defineWeight, type OwnWeightMaker, type WeightToDefine } from "../own/define-weight.ts";
export type {
  CheckDefined,
  CheckedFigure,
  CheckFinding,
  OwnDefinition,
  OwnFacts,
  OwnWords,
  RoundingDefined,
  RuleDefined,
  WeightDefined,
} from "../own/definition.ts";
export { type Definable, handIn } from "../own/hand-in.ts";
export type { OptionKind, OptionKinds, OptionsOf } from "../own/option-kinds.ts";
