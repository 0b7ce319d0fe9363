import type { WeightDefinition } from "../rules/weight.ts";
import type { OwnWeight } from "../rules/weights/own-weight.ts";
import { checkOwnOptions } from "./check-own-options.ts";
import type { WeightDefined } from "./definition.ts";
import { factsOf } from "./internals/facts-of.ts";
import { frozenOptions } from "./internals/frozen-options.ts";
import { asWeighing, resultOf } from "./internals/result-of.ts";
import { weightsUsed } from "./internals/weights-used.ts";

/** What weighs by the definition of an own weight, as fordela's own kinds of weight do. */
export function weightDefined(defined: WeightDefined): WeightDefinition<OwnWeight> {
  const { name, weigh } = defined;
  return {
    known: { by: true, name: true, options: true },
    counts: true,
    check: ({ options }, context) => checkOwnOptions(defined, options, context),
    weigh(weight, context) {
      const { facts, used } = factsOf(context, defined);
      const given = resultOf(name, context.line, () => weigh(frozenOptions(weight), facts));
      return asWeighing(name, given, context.recipients, used);
    },
    of: (weight) => weightsUsed(defined, frozenOptions(weight)),
  };
}
