import { refuse } from "../../problems/refuse.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import { checkWeight, weigh } from "../../rules/weigh.ts";
import type { Weighing } from "../../rules/weighing.ts";
import type { OwnFacts } from "../definition.ts";

/** What a definition can see of a line, in copies, and the weighings that it asked for while it worked. */
export function factsOf(
  context: RuleContext,
  /** While the line's amount is computed from its key, a 0 is not known to be its amount. */
  open = false,
): {
  readonly facts: OwnFacts;
  readonly used: readonly Weighing[];
} {
  const { line, level, recipients, directory } = context;
  const used: Weighing[] = [];
  const facts: OwnFacts = {
    line,
    level,
    recipients,
    get amount() {
      if (open && context.amount === 0n) refuse("line-amount-missing", ["amount"], { line });
      return context.amount;
    },
    get steps() {
      return structuredClone(context.steps);
    },
    group: (name) =>
      new Set(directory.group(name, level) ?? refuse("group-unknown", ["options"], { group: name })),
    weigh(weight) {
      refuseAll(checkWeight(weight, context, "options"));
      const weighing = weigh(weight, context);
      used.push(weighing);
      return { ...weighing, weights: [...weighing.weights] };
    },
  };
  return { facts, used };
}
