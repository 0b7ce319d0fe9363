import type { Weight } from "../../rules/weight.ts";
import { commonDivisor, type Divisor, ONE, ratioOf } from "./divisor.ts";
import type { KeyContext, SqlShares, Weighed } from "./key-context.ts";
import { NONE, type SqlNumber } from "./sql-number.ts";

/** The weights that a rule shares by. */
export function weightsOf(weight: Weight, context: KeyContext): Weighed {
  if (weight.by !== "received") return context.source.weigh(weight, context);
  const { number, over } = combinedShares(context.shares, context);
  const { amount, stages } = context;
  const most = amount * boundOf(over);
  return {
    number,
    all: number.constant === 0n ? NONE : stages.sum(number, most, "received"),
    scale: undefined,
    name: "received",
  };
}

/** The sum of several shares over one divisor. */
export function combinedShares(
  shares: readonly SqlShares[],
  { arithmetic }: Pick<KeyContext, "arithmetic">,
): { number: SqlNumber; over: Divisor } {
  const over = shares.length === 0 ? ONE : commonDivisor(shares.map((one) => one.over));
  const number = shares.reduce(
    (sum, one) => arithmetic.plus(sum, arithmetic.times(one.number, ratioOf(over, one.over, arithmetic))),
    NONE,
  );
  return { number, over };
}

function boundOf({ constant, factors }: Divisor): bigint {
  return factors.reduce((all, { max }) => all * max, constant);
}
