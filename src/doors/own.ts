/**
 * Rules, weights, roundings and checks of your own: defined once, used by name, and plain data in every result.
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
export type {
  OptionalNames,
  OptionKind,
  OptionKinds,
  OptionsOf,
  OptionValue,
  OptionValues,
} from "../own/option-kinds.ts";
export type { OwnUsed } from "../own/own-used.ts";
export { type Definable, useDefinitions } from "../own/use-definitions.ts";
export type { KnownMethod } from "../rounding/rounding-method.ts";
export type { OwnOption, OwnOptions } from "../rules/own-options.ts";
export type { OwnRule } from "../rules/own-rule.ts";
export type { KindsOfRule, KindsOfWeight } from "../rules/rule.ts";
export type { OwnWeight } from "../rules/weights/own-weight.ts";
