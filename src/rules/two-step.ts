import { lowest, whole } from "../numbers/fraction.ts";
import { atPath } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { applyRules, checkKey, combined } from "./apply-key.ts";
import type { Rule, RuleDefinition, Step } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { narrowed, spread } from "./sublist.ts";

/** Shares the rest among the recipients of a level above, then each share within it: state, county, municipality. */
export interface TwoStepRule {
  readonly rule: "twoStep";
  /** The level above, such as "county". */
  readonly by: Level;
  /** How the level above shares the money. */
  readonly first: readonly Rule[];
  /** How each of those shares is shared below. */
  readonly within: readonly Rule[];
  /** Where the rule is stated. */
  readonly source?: string;
}

export const twoStep: RuleDefinition<TwoStepRule> = {
  known: { rule: true, by: true, first: true, within: true, source: true },
  // What a county can pay within it depends on its share.
  counts: true,
  check({ by, first, within }, context) {
    const { line, level, recipients, directory } = context;
    const upper = upperContext(context, by);
    const codes = recipients.flatMap(({ code }) =>
      upper.recipients.some((one) => one.code === directory.above?.(code, level, by)) ? [] : code,
    );
    if (codes.length > 0) return [problem("level-above", ["by"], { line, level, above: by, codes })];
    return [...under("first", checkKey(first, upper)), ...under("within", checkKey(within, context))];
  },

  apply({ by, first, within }, rest, context) {
    const upper = upperContext(context, by);
    const before = applyRules(first, rest, upper);
    const shares = combined(before);
    const count = context.recipients.length;
    // Copies, so that each rule is one component in every county, and another in another two-step share.
    const inside = within.map((rule) => ({ ...rule }));
    const steps = upper.recipients.flatMap((recipient, index) => {
      const share = lowest(shares.numerators[index] as bigint, shares.denominator);
      const places = membersOf(recipient, context);
      const inner = applyRules(inside, share, { ...narrowed(context, places), steps: [] });
      return inner.map((step) => ({
        ...spread(step, places, count),
        component: step.component ?? step.rule,
        via: { recipient, index, steps: before },
      }));
    });
    return { steps: [...steps, ...asides(before, count)], rest: whole(0n) };
  },

  keys: ({ first, within }) => [first, within],
};

/** The recipients of the level above that have a recipient below to pass money on to. */
function upperContext(context: RuleContext, by: Level): RuleContext {
  const recipients = context.directory
    .recipients(by)
    .filter((recipient) => membersOf(recipient, context).length > 0);
  return { ...context, level: by, recipients, steps: [] };
}

function membersOf(
  above: Recipient,
  { directory, recipients, level }: Pick<RuleContext, "directory" | "recipients" | "level">,
): number[] {
  return recipients.flatMap(({ code }, index) =>
    directory.above?.(code, level, above.level) === above.code ? [index] : [],
  );
}

/** The money that the first key kept or added. It belongs to the line, though no recipient below gets a share of it. */
function asides(before: readonly Step[], count: number): Step[] {
  return before.flatMap(({ rule, before: left, rest, kept, added }) =>
    kept || added
      ? [
          {
            rule,
            before: left,
            rest,
            ...(kept && { kept }),
            ...(added && { added }),
            numerators: new Array(count).fill(0n),
            denominator: 1n,
            among: [],
          },
        ]
      : [],
  );
}

function under(name: string, problems: readonly Problem[]): Problem[] {
  return problems.map((found) => atPath(found, [name, ...found.path.slice(1)]));
}
