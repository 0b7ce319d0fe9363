import { findUnknown } from "../problems/check-argument.ts";
import { placed } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { kindOf } from "./kind-of.ts";
import type { RuleContext } from "./rule-context.ts";
import type { Weighing } from "./weighing.ts";
import type { Weight, WeightDefinition } from "./weight.ts";

/** The weights of the context's recipients, in their order. Throws `AllocationError` if they are not available. */
export function weigh(weight: Weight, context: RuleContext): Weighing {
  return (weightDefinition(weight, context) as WeightDefinition<Weight>).weigh(weight, context);
}

/** The problems with a weight as written, placed under `name`. */
export function checkWeight(weight: Weight, context: RuleContext, ...name: (string | number)[]): Problem[] {
  const definition = weightDefinition(weight, context);
  const misspelt = definition?.known ? findUnknown(weight.by, weight, definition.known) : [];
  const found =
    misspelt.length > 0
      ? misspelt
      : (definition?.check(weight, context) ?? [
          problem("weight-unknown", ["by"], { line: context.line, weight: kindOf(weight) }),
        ]);
  return found.map((one) => placed(one, name));
}

/** The definition of a weight's kind; `undefined` for a kind that the context does not have. */
export function weightDefinition(
  weight: Weight,
  { rules: { weights } }: Pick<RuleContext, "rules">,
): WeightDefinition<Weight> | undefined {
  const kind = kindOf(weight);
  return Object.hasOwn(weights, kind) ? (weights[kind as "own:"] as WeightDefinition<Weight>) : undefined;
}
