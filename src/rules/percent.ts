import { type Fraction, lowest, subtract } from "../numbers/fraction.ts";
import { writeExact } from "../numbers/write-exact.ts";
import { placed } from "../problems/placed.ts";
import { refuse } from "../problems/refuse.ts";
import { applyRules, checkKey } from "./apply-key.ts";
import type { Rule, RuleDefinition } from "./rule.ts";
import { checkSublist, narrowed, placesOf, type Sublist, spread } from "./sublist.ts";

/** A stated percentage of the whole line, shared by its own key among a sublist. */
export interface PercentRule {
  readonly rule: "percent";
  /** A percentage of the whole line, not of the rest. */
  readonly percent: Fraction;
  /** The recipients that share it; all of the line's recipients if absent. */
  readonly among?: Sublist;
  readonly key: readonly Rule[];
  /** Where the percentage is stated. */
  readonly source?: string;
}

export const percent: RuleDefinition<PercentRule> = {
  known: { rule: true, percent: true, among: true, key: true, source: true },
  check({ among, key }, context) {
    const problems = checkSublist(among, context).map((found) => placed(found, ["among"]));
    return problems.length > 0 ? problems : checkKey(key, narrowed(context, placesOf(among, context)));
  },

  apply({ percent, among, key }, rest, context) {
    const part = lowest(context.amount * percent.numerator, percent.denominator * 100n);
    const left = subtract(rest, part);
    if (left.numerator * context.amount < 0n || percent.numerator < 0n)
      refuse("percent-exceeds", ["percent"], {
        line: context.line,
        percent: writeExact(percent),
        part: part.numerator / part.denominator,
        available: rest.numerator / rest.denominator,
      });
    const places = placesOf(among, context);
    const inner = { ...narrowed(context, places), steps: [] };
    const count = context.recipients.length;
    return { steps: applyRules(key, part, inner).map((step) => spread(step, places, count)), rest: left };
  },

  keys: ({ key }) => [key],
};
