import type { EqualRule } from "../../../rules/equal.ts";
import { amongRows } from "../among-rows.ts";
import { dividedBy, ONE } from "../divisor.ts";
import { NONE } from "../sql-number.ts";
import type { RuleWriter } from "./rule-writer.ts";

export const equal: RuleWriter<EqualRule> = (rule, rest, context) => {
  const over = dividedBy(rest.over, context.stages.value(context.arithmetic.divisor(context.rows), "all"));
  return {
    shares: [
      { number: amongRows(context.stages.value(rest.number, "rest"), context), over, component: rule },
    ],
    rest: { number: NONE, over: ONE },
  };
};
