import { refuse } from "../../problems/refuse.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import { weigh } from "../../rules/weigh.ts";
import type { Weighing } from "../../rules/weighing.ts";
import type { OwnFacts } from "../definition.ts";

/** What a definition can see of a line, and the weighings that it asked for while it worked. */
export function factsOf(context: RuleContext): {
  readonly facts: OwnFacts;
  readonly used: readonly Weighing[];
} {
  const { line, amount, level, recipients, steps, directory } = context;
  const used: Weighing[] = [];
  const facts: OwnFacts = {
    line,
    amount,
    level,
    recipients,
    steps,
    group: (name) =>
      new Set(directory.group(name, level) ?? refuse("group-unknown", ["options"], { group: name })),
    weigh(weight) {
      const weighing = weigh(weight, context);
      used.push(weighing);
      return weighing;
    },
  };
  return { facts, used };
}
