import { leastCommonMultiple } from "../../../numbers/fraction.ts";
import type { PerUnitRule } from "../../../rules/per-unit.ts";
import { amongRows } from "../among-rows.ts";
import { dividedBy, ONE, productOf } from "../divisor.ts";
import type { KeyContext } from "../key-context.ts";
import { constant, NONE, type SqlNumber } from "../sql-number.ts";
import { weightsOf } from "../weights-of.ts";
import type { RuleWriter } from "./rule-writer.ts";
import { refuseAgainst, type SqlStated, takeStated } from "./take-stated.ts";

export const perUnit: RuleWriter<PerUnitRule> = (rule, rest, context) => {
  const stated = statedByPerUnit(rule, context);
  if (rule.oversubscribed !== "reduce") return takeStated(rule, stated, rest, context);
  const { arithmetic, stages } = context;
  const { times, choose } = arithmetic;
  const own = constant(stated.over);
  const money = productOf(rest.over, arithmetic);
  // If too much is asked for, all are reduced in the same proportion and nothing is left.
  const [asked, available] = [times(stated.all, money), times(rest.number, own)];
  const tooMuch = `${asked.sql} > ${available.sql}`;
  const stage = Math.max(asked.stage, available.stage);
  const at = (number: SqlNumber): SqlNumber => ({ ...number, stage: Math.max(number.stage, stage) });
  const over = dividedBy(ONE, stages.value(at(choose([[tooMuch, asked]], own)), "asked"));
  const number = at(choose([[tooMuch, times(stated.number, rest.number)]], stated.number));
  // Otherwise what is left is the rest less what is asked for.
  const left = stages.value(at(choose([[tooMuch, NONE]], arithmetic.minus(available, asked))), "left");
  return {
    shares: [{ number: amongRows(number, context), over, component: rule }],
    rest: { number: left, over: dividedBy(rest.over, own) },
  };
};

/** The price of what is counted, at most the cap. */
export function statedByPerUnit({ units, cap }: PerUnitRule, context: KeyContext): SqlStated {
  const { arithmetic, sign, stages, rows } = context;
  const { plus, times, choose } = arithmetic;
  refuseAgainst(
    units.map(({ price }) => price),
    context,
  );
  const counts = units.map(({ count, price }) => {
    const { number, scale } = weightsOf(count, context);
    return { number, price, scale: scale ?? context.refuse("weight", count.by) };
  });
  const over = counts.reduce((all, { scale }) => leastCommonMultiple(all, scale), 1n);
  const asked = counts.reduce(
    (sum, { number, price, scale }) => plus(sum, times(constant(price * sign * (over / scale)), number)),
    NONE,
  );
  const most = cap === undefined ? undefined : constant(cap * sign * over);
  const number = most ? choose([[`${asked.sql} > ${most.sql}`, most]], asked) : asked;
  const all = stages.sum({ ...number, stage: asked.stage }, number.max * rows.max, "asked");
  return { number: { ...number, stage: asked.stage }, over, all };
}
