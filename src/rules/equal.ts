import { whole } from "../numbers/fraction.ts";
import type { RuleDefinition } from "./rule.ts";

/** Shares the rest of the line equally. */
export interface EqualRule {
  readonly rule: "equal";
  /** Where the key is stated. */
  readonly source?: string;
}

export const equal: RuleDefinition<EqualRule> = {
  known: { rule: true, source: true },
  check() {
    return [];
  },

  apply(_, rest, { recipients }) {
    return {
      numerators: recipients.map(() => rest.numerator),
      denominator: rest.denominator * BigInt(recipients.length),
      rest: whole(0n),
    };
  },
};
