import { deepFreeze } from "../recipients/deep-freeze.ts";
import { bounded } from "./bounded.ts";
import { equal } from "./equal.ts";
import { fixed } from "./fixed.ts";
import { levelled } from "./levelled.ts";
import { perUnit } from "./per-unit.ts";
import { percent } from "./percent.ts";
import { published } from "./published.ts";
import { returned } from "./returned.ts";
import type { KindsOfRule, RuleSet } from "./rule.ts";
import { steps } from "./steps.ts";
import { twoStep } from "./two-step.ts";
import { WEIGHTS } from "./weights/index.ts";

/** Every kind of rule. To add one, write a file for it and add a line here. */
export const RULES: Required<KindsOfRule> = {
  fixed,
  proportional: bounded,
  equal,
  percent,
  perUnit,
  steps,
  published,
  twoStep,
  levelled,
  returned,
};

/** Every kind of rule and of weight. */
export const EVERY_RULE: RuleSet = /* @__PURE__ */ deepFreeze({ rules: RULES, weights: WEIGHTS });
