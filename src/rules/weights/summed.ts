import { refuse } from "../../problems/refuse.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { RuleContext } from "../rule-context.ts";
import { checkWeight, weigh } from "../weigh.ts";
import type { Weight, WeightDefinition } from "../weight.ts";

/** The sum of a weight over the recipients of a level below, such as a region's municipalities. */
export interface SummedWeight {
  readonly by: "summed";
  /** The level below. */
  readonly over: Level;
  /** The weight of each recipient of that level, such as its inhabitants times a factor. */
  readonly of: Weight;
}

export const summed: WeightDefinition<SummedWeight> = {
  known: { by: true, over: true, of: true },
  check: ({ over, of }, context) => checkWeight(of, below(context, over), "of"),

  weigh({ over, of }, context) {
    const { line, level, recipients, directory } = context;
    const inside = below(context, over);
    const { weights, scale = 1n, ...more } = weigh(of, inside);
    const sums = new Map<string | undefined, bigint>();
    for (const [index, { code }] of inside.recipients.entries()) {
      const above = directory.above?.(code, over, level);
      sums.set(above, (sums.get(above) ?? 0n) + (weights[index] as bigint));
    }
    const codes = recipients.map(({ code }) => code).filter((code) => !sums.has(code));
    if (codes.length > 0) refuse("weight-missing", ["over"], { line, codes });
    return { ...more, scale, weights: recipients.map(({ code }) => sums.get(code) as bigint) };
  },

  of: ({ of }) => [of],
};

/** The context with every recipient of the level below. */
function below(context: RuleContext, over: Level): RuleContext {
  return { ...context, level: over, recipients: context.directory.recipients(over) };
}
