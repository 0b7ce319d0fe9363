import type { RuleSet } from "./rule.ts";

const KINDS: Readonly<Record<keyof Required<RuleSet["weights"]>, true>> = {
  population: true,
  supplied: true,
  indicator: true,
  rate: true,
  product: true,
  mixed: true,
  mean: true,
  summed: true,
  between: true,
  least: true,
  received: true,
};

/** The names of the kinds of weight, for messages. `WEIGHTS` holds the arithmetic. */
export const WEIGHT_KINDS: readonly string[] = /* @__PURE__ */ Object.keys(KINDS);
