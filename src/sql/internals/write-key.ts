import type { Rule } from "../../rules/rule.ts";
import type { KeyContext, SqlRest, SqlShares, WrittenKey } from "./key-context.ts";
import { RULE_WRITERS, type RuleWriter } from "./rules/index.ts";

/** Writes a key: each rule shares what the rule before left, and nothing may be left after the last one. */
export function writeKey(key: readonly Rule[], from: SqlRest, context: KeyContext): WrittenKey {
  const shares: SqlShares[] = [];
  let rest = from;
  let open = false;
  for (const rule of key) {
    const writer = RULE_WRITERS[rule.rule] as RuleWriter<Rule>;
    const outcome = writer(rule, rest, { ...context, shares: [...shares] });
    shares.push(...outcome.shares);
    rest = outcome.rest;
    open ||= outcome.open === true;
  }
  const { number } = rest;
  if (number.constant !== 0n) context.guard("rest-left", `${number.sql} = 0`, number);
  return { shares, open };
}
