import { AllocationError } from "../../problems/allocation-error.ts";
import { refuse } from "../../problems/refuse.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import { checkWeight, weigh } from "../../rules/weigh.ts";
import type { Weighing } from "../../rules/weighing.ts";
import type { Weight } from "../../rules/weight.ts";
import type { OwnFacts, RuleDefined, WeightDefined } from "../definition.ts";
import { failed } from "./result-of.ts";

/** What a definition can see of a line, in copies, and the weighings that it asked for while it worked. */
export function factsOf(
  context: RuleContext,
  { name, uses, options = {} }: RuleDefined | WeightDefined,
  /** While the line's amount is computed from its key, a 0 is not known to be its amount. */
  open = false,
): {
  readonly facts: OwnFacts;
  readonly used: readonly Weighing[];
} {
  const { line, level, recipients, directory } = context;
  const used: Weighing[] = [];
  const declares = uses !== undefined || Object.values(options).some((kind) => kind.startsWith("weight"));
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
      const weighing = weighed(weight, context, name, declares);
      used.push(weighing);
      return { ...weighing, weights: [...weighing.weights] };
    },
  };
  return { facts, used };
}

/** The figures of a weight. Figures that were not loaded are a fault of a definition that names no weights that it counts by. */
function weighed(weight: Weight, context: RuleContext, name: string, declares: boolean): Weighing {
  try {
    return weigh(weight, context);
  } catch (error) {
    const unloaded =
      error instanceof AllocationError && error.problems.some(({ code }) => code === "register-not-loaded");
    if (declares || !unloaded) throw error;
    return failed(
      name,
      context.line,
      `the figures of ${weight.by} are not loaded; name it in uses`,
      `uppgifterna för ${weight.by} är inte lästa; nämn den i uses`,
    );
  }
}
