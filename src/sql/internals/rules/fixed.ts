import type { FixedRule } from "../../../rules/fixed.ts";
import { amongRows, isOneOf } from "../among-rows.ts";
import type { KeyContext } from "../key-context.ts";
import { constant } from "../sql-number.ts";
import type { RuleWriter } from "./rule-writer.ts";
import { refuseAgainst, type SqlStated, takeStated } from "./take-stated.ts";

export const fixed: RuleWriter<FixedRule> = (rule, rest, context) =>
  takeStated(rule, statedByFixed(rule, context), rest, context);

/** The amounts of a fixed rule: the last exception that names a recipient decides. */
export function statedByFixed({ each, except = [] }: FixedRule, context: KeyContext): SqlStated {
  const { arithmetic, sign, stages, rows, dialect } = context;
  const { directory, level } = context.rules;
  const byCode = new Map<string, bigint>();
  for (const { group, codes = [], each: other } of except)
    for (const code of [...codes, ...((group && directory.group(group, level)) || [])])
      byCode.set(code, other);
  const byAmount = new Map<bigint, string[]>();
  for (const [code, amount] of byCode) byAmount.set(amount, [...(byAmount.get(amount) ?? []), code]);
  byAmount.delete(each);
  refuseAgainst([each, ...byAmount.keys()], context);
  const own = constant(each * sign);
  if (byAmount.size === 0)
    return { number: amongRows(own, context), over: 1n, all: arithmetic.times(own, rows) };
  const number = amongRows(
    arithmetic.choose(
      [...byAmount].map(([amount, codes]) => [isOneOf(codes, dialect), constant(amount * sign)]),
      own,
    ),
    context,
  );
  return { number, over: 1n, all: stages.sum(number, number.max * rows.max, "stated") };
}
