import type { KeyContext, Weighed } from "./key-context.ts";
import type { SqlNumber } from "./sql-number.ts";

/** A column of weights whose every value is checked, and their sum. */
export function checkWeights(
  number: SqlNumber,
  most: bigint,
  name: string,
  scale: bigint,
  { guard, stages, source }: KeyContext,
): Weighed {
  const all = stages.sum(number, most, "weights");
  const missing = stages.count(`${number.sql} IS NULL`, number.stage, source.most, "missing");
  const negative = stages.count(`${number.sql} < 0`, number.stage, source.most, "negative");
  guard("weight-missing", `${missing.sql} = 0`, missing, name);
  guard("weight-negative", `${negative.sql} = 0`, negative, name);
  guard("weights-large", `COALESCE(${all.sql}, 0) <= ${most}`, all, name);
  return { number, all, scale, name };
}
