import { whole } from "../money/fraction.ts";
import type { RuleKindDefinition } from "./rule.ts";

/** All that is left, the same to each. */
export interface EqualRule {
  readonly rule: "equal";
  /** Where the key is stated. */
  readonly source?: string;
}

export const equal: RuleKindDefinition<EqualRule> = {
  check() {
    return [];
  },

  apply(_, rest, context) {
    return {
      numerators: context.recipients.map(() => rest.numerator),
      denominator: rest.denominator * BigInt(context.recipients.length),
      rest: whole(0n),
    };
  },
};
