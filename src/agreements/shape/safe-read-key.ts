import { type SafeOutcome, safely } from "../../problems/safely.ts";
import type { Rule } from "../../rules/rule.ts";
import { readKey } from "./read-key.ts";

/**
 * `readKey`, with the problems returned instead of thrown.
 *
 * @example
 * ```ts
 * import { safeReadKey } from "fordela/safe";
 * safeReadKey('[{ "rule": "equal" }]').data?.length; // 1
 * ```
 */
export function safeReadKey(json: unknown): SafeOutcome<readonly Rule[]> {
  return safely(() => readKey(json));
}
