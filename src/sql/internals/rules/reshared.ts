import type { ProportionalRule } from "../../../rules/proportional.ts";
import { amongRows } from "../among-rows.ts";
import { dividedBy, productOf } from "../divisor.ts";
import { constant, NONE, type SqlNumber } from "../sql-number.ts";
import { weightsOf } from "../weights-of.ts";
import type { RuleWriter } from "./rule-writer.ts";

/**
 * Shares within bounds, as `fillWithin`: sets the shares outside their bounds to the bound and shares the rest again, as
 * many times as the context has rounds. The statement fails if a share is then still outside.
 */
export const reshared: RuleWriter<ProportionalRule> = (rule, rest, context) => {
  const { arithmetic, dialect, stages, rows, sign, among } = context;
  const { plus, minus, times, choose, divisor } = arithmetic;
  // Where a table is computed once for each use, the work doubles with every round.
  if (dialect.inlines) return context.refuse("bounds", "proportional min/max");
  const weights = weightsOf(rule.weight, context);
  const scale = stages.value(productOf(rest.over, arithmetic), "scale");
  const total = stages.value(rest.number, "rest");
  const min = times(constant((rule.min ?? 0n) * sign), scale);
  const max = rule.max === undefined ? undefined : times(constant(rule.max * sign), scale);
  context.guard("minimum-infeasible", `${times(min, rows).sql} <= ${total.sql}`, total, "min");

  const sharing = among ?? "TRUE";
  let at: SqlNumber | undefined;
  const is = (bound: number): string =>
    at === undefined ? (bound === 0 ? sharing : "FALSE") : `(${sharing} AND ${at.sql} = ${bound})`;
  const rowsAt = (bound: number): SqlNumber =>
    at === undefined ? NONE : stages.count(is(bound), at.stage, rows.max, bound === 1 ? "at_min" : "at_max");
  const round = () => {
    const [least, most] = [rowsAt(1), rowsAt(2)];
    const left = minus(minus(total, times(min, least)), max ? times(max, most) : NONE);
    const free =
      at === undefined
        ? weights.all
        : stages.sum(
            { ...choose([[is(0), weights.number]], NONE), stage: at.stage },
            weights.all.max,
            "free",
          );
    return {
      left: stages.value({ ...left, max: total.max }, "left"),
      most,
      free,
      over: stages.value(divisor(free), "all"),
    };
  };

  for (let turn = 0; turn <= context.rounds; turn++) {
    const { left, over } = round();
    const share = times(left, weights.number);
    const raise = minus(times(min, over), share);
    const cut = max ? minus(share, times(max, over)) : NONE;
    const breach = (by: SqlNumber): SqlNumber => choose([[`${is(0)} AND ${by.sql} > 0`, by]], NONE);
    const stage = Math.max(share.stage, raise.stage, cut.stage, at?.stage ?? 0);
    const all = (by: SqlNumber, name: string): SqlNumber =>
      stages.sum({ ...breach(by), stage }, by.max * rows.max, name);
    const raised = all(raise, "raised");
    const saved = max ? all(cut, "saved") : NONE;
    if (turn === context.rounds) {
      const still = plus(raised, saved);
      context.guard("bounds-unsettled", `${still.sql} = 0`, still, "min/max");
      break;
    }
    const before = at;
    const next = choose(
      [
        [`NOT ${is(0)}`, before ?? NONE],
        ...(max ? [[`${cut.sql} > 0 AND ${saved.sql} >= ${raised.sql}`, constant(2n)] as const] : []),
        [`${raise.sql} > 0 AND ${raised.sql} >= ${saved.sql}`, constant(1n)],
      ],
      NONE,
    );
    at = stages.row({ ...next, stage: Math.max(raised.stage, saved.stage) }, "bound");
  }

  const { left, most, free, over } = round();
  const enough = `(${free.sql} > 0 OR ${left.sql} = 0${max ? ` OR ${most.sql} > 0` : ""})`;
  context.guard("weights-zero", enough, left, weights.name);
  const chosen = choose(
    [[is(1), times(min, over)], ...(max ? [[is(2), times(max, over)] as const] : [])],
    times(left, weights.number),
  );
  const number = amongRows({ ...chosen, stage: Math.max(chosen.stage, at?.stage ?? 0) }, context);
  const divided = dividedBy(rest.over, over);
  const shared = stages.sum(number, number.max * rows.max, "shared");
  return {
    shares: [{ number, over: divided, component: rule }],
    rest: { number: minus(times(total, over), shared), over: divided },
  };
};
