import type { ProportionalRule } from "../../../rules/proportional.ts";
import { amongRows } from "../among-rows.ts";
import { type Divisor, dividedBy, ONE, productOf } from "../divisor.ts";
import type { KeyContext, SqlRest, SqlShares, Weighed } from "../key-context.ts";
import { constant, NONE, type SqlNumber } from "../sql-number.ts";
import { weightsOf } from "../weights-of.ts";
import { reshared } from "./reshared.ts";
import type { RuleWriter } from "./rule-writer.ts";

export const proportional: RuleWriter<ProportionalRule> = (rule, rest, context) => {
  const { min, max, bounds } = rule;
  if (min === undefined && max === undefined)
    return { shares: [freely(rule, rest, context)], rest: { number: NONE, over: ONE } };
  return bounds === "top-up" ? toppedUp(rule, rest, context) : reshared(rule, rest, context);
};

/** Shares by weight alone. */
function freely(rule: ProportionalRule, rest: SqlRest, context: KeyContext): SqlShares {
  const weights = weightsOf(rule.weight, context);
  refuseZero(weights, rest, context);
  return {
    number: context.arithmetic.times(context.stages.value(rest.number, "rest"), weights.number),
    over: overAll(rest.over, weights, context),
    component: rule,
  };
}

/** The statement fails if there is money and no weight to share it by. */
export function refuseZero({ all, name }: Weighed, { number }: SqlRest, { guard }: KeyContext): void {
  guard("weights-zero", `(${all.sql} > 0 OR ${number.sql} = 0)`, number, name);
}

/** The divisor of shares by these weights. */
export function overAll(over: Divisor, { all }: Weighed, { arithmetic, stages }: KeyContext): Divisor {
  return dividedBy(over, stages.value(arithmetic.divisor(all), "all"));
}

/** The grantor pays for minimums and keeps the savings of maximums. */
const toppedUp: RuleWriter<ProportionalRule> = (rule, rest, context) => {
  const { arithmetic, sign, stages } = context;
  const { number, over, component } = freely(rule, rest, context);
  const divisor = productOf(over, arithmetic);
  const bound = (ore: bigint, name: string): SqlNumber =>
    stages.value(arithmetic.times(constant(ore * sign), divisor), name);
  const least = bound(rule.min ?? 0n, "min");
  const most = rule.max === undefined ? undefined : bound(rule.max, "max");
  const within = arithmetic.choose(
    [
      [`${number.sql} < ${least.sql}`, least],
      ...(most ? [[`${number.sql} > ${most.sql}`, most] as const] : []),
    ],
    number,
  );
  const shares = [{ number: amongRows(within, context), over, component }];
  return { shares, rest: { number: NONE, over: ONE }, open: true };
};
