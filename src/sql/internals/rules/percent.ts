import { lowest } from "../../../numbers/fraction.ts";
import { writeExact } from "../../../numbers/write-exact.ts";
import { refuse } from "../../../problems/refuse.ts";
import type { PercentRule } from "../../../rules/percent.ts";
import { narrowed, placesOf, type Sublist } from "../../../rules/sublist.ts";
import { isOneOf } from "../among-rows.ts";
import { ONE } from "../divisor.ts";
import type { KeyContext, SqlRest } from "../key-context.ts";
import { constant } from "../sql-number.ts";
import { lessOf } from "./less-of.ts";
import type { RuleWriter } from "./rule-writer.ts";

export const percent: RuleWriter<PercentRule> = ({ percent, among, key }, rest, context) => {
  const { line } = context.rules;
  const part = lowest(context.amount * percent.numerator, percent.denominator * 100n);
  if (part.numerator < 0n)
    refuse("percent-exceeds", ["percent"], {
      line,
      percent: writeExact(percent),
      part: (part.numerator / part.denominator) * context.sign,
      available: context.amount * context.sign,
    });
  const own: SqlRest = { number: constant(part.numerator), over: { ...ONE, constant: part.denominator } };
  const left = lessOf(rest, own, context);
  context.guard("stated-exceeds", `${left.number.sql} >= 0`, left.number, "percent");
  const { shares, open } = context.writeKey(key, own, { ...narrowedTo(among, context), shares: [] });
  return { shares, rest: left, open };
};

/** The context with only the rows of a sublist. */
function narrowedTo(list: Sublist | undefined, context: KeyContext): KeyContext {
  if (list === undefined) return context;
  const { dialect, rules, stages } = context;
  const { group, codes = [] } = list;
  const listed = new Set([...codes, ...((group && rules.directory.group(group, rules.level)) || [])]);
  const condition = isOneOf([...listed], dialect);
  const among = context.among === undefined ? condition : `(${context.among} AND ${condition})`;
  return {
    ...context,
    among,
    rules: narrowed(rules, placesOf(list, rules)),
    rows: stages.count(among, 0, context.rows.max, "sharers"),
  };
}
