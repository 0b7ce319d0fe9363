import type { Rule } from "../../../rules/rule.ts";
import type { KeyContext, SqlOutcome, SqlRest } from "../key-context.ts";

/** Writes what one rule of a key does to the money that is left. */
export type RuleWriter<R extends Rule> = (rule: R, rest: SqlRest, context: KeyContext) => SqlOutcome;
