import { equal } from "./equal.ts";
import { fixed } from "./fixed.ts";
import { proportional } from "./proportional.ts";
import type { RuleSet } from "./rule.ts";
import { population } from "./weights/population.ts";
import { supplied } from "./weights/supplied.ts";

/** The rules that most keys use. `fordela/core` has room for these only. */
export const BASIC_RULES: RuleSet = {
  rules: { fixed, proportional, equal },
  weights: { population, supplied },
};
