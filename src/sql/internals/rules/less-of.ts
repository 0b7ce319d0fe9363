import { commonDivisor, ratioOf } from "../divisor.ts";
import type { KeyContext, SqlRest } from "../key-context.ts";

/** Money less other money. */
export function lessOf(a: SqlRest, b: SqlRest, { arithmetic }: Pick<KeyContext, "arithmetic">): SqlRest {
  const over = commonDivisor([a.over, b.over]);
  const of = (one: SqlRest) => arithmetic.times(one.number, ratioOf(over, one.over, arithmetic));
  return { number: arithmetic.minus(of(a), of(b)), over };
}
