import { refuse } from "../../../problems/refuse.ts";
import { ONE } from "../divisor.ts";
import type { KeyContext, SqlOutcome, SqlRest } from "../key-context.ts";
import type { SqlNumber } from "../sql-number.ts";
import { lessOf } from "./less-of.ts";

/** Amounts that a rule states whatever money there is, in whole öre over a constant. */
export interface SqlStated {
  readonly number: SqlNumber;
  readonly over: bigint;
  /** Their sum over all rows. */
  readonly all: SqlNumber;
}

/** Takes stated amounts from the rest; the statement fails if they exceed it. */
export function takeStated(
  rule: { readonly rule: string },
  { number, over, all }: SqlStated,
  rest: SqlRest,
  context: KeyContext,
): SqlOutcome {
  const divisor = { ...ONE, constant: over };
  const left = lessOf(rest, { number: all, over: divisor }, context);
  context.guard("stated-exceeds", `${left.number.sql} >= 0`, left.number, rule.rule);
  return { shares: [{ number, over: divisor, component: rule }], rest: left };
}

/** Refuses stated amounts with the opposite sign of the line. */
export function refuseAgainst(amounts: readonly bigint[], { sign, amount, rules }: KeyContext): void {
  const against = amounts.find((one) => one * sign < 0n);
  if (against !== undefined)
    refuse("fixed-exceeds", ["key"], { line: rules.line, fixed: against, available: amount * sign });
}
