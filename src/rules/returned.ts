import { whole } from "../numbers/fraction.ts";
import type { RuleDefinition } from "./rule.ts";

/** No recipient gets the rest of the line. The grantor keeps it, and the result reports how much. */
export interface ReturnedRule {
  readonly rule: "returned";
  /** Where it is stated that the money need not all be paid out. */
  readonly source?: string;
}

export const returned: RuleDefinition<ReturnedRule> = {
  known: { rule: true, source: true },
  check: () => [],
  apply: (_, rest, { recipients }) => ({
    numerators: recipients.map(() => 0n),
    denominator: 1n,
    kept: rest,
    rest: whole(0n),
  }),
};
