import { whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { refuse } from "../problems/refuse.ts";
import type { OwnRule } from "../rules/own-rule.ts";
import type { Amounts, Outcome, RuleDefinition } from "../rules/rule.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { takeAmounts } from "../rules/take-amounts.ts";
import { checkOwnOptions } from "./check-own-options.ts";
import type { RuleDefined } from "./definition.ts";
import { factsOf } from "./internals/facts-of.ts";
import { frozenOptions } from "./internals/frozen-options.ts";
import { asAmounts, asWeighing, failed, resultOf } from "./internals/result-of.ts";
import { weightsUsed } from "./internals/weights-used.ts";

/** What shares money by the definition of an own rule, as fordela's own kinds of rule do. */
export function ruleDefined(defined: RuleDefined): RuleDefinition<OwnRule> {
  const { name, amounts, weights, share } = defined;
  const stated = (rule: OwnRule, context: RuleContext, open: boolean): Amounts => {
    const { facts, used } = factsOf(context, defined, open);
    const given = resultOf(name, context.line, () => amounts?.(frozenOptions(rule), facts));
    return asAmounts(name, given, context.recipients, used);
  };
  return {
    known: { rule: true, name: true, options: true, source: true },
    counts: true,
    check: (rule, context) => checkOwnOptions(defined, rule.options, context),
    apply(rule, rest, context) {
      const { line, recipients } = context;
      const taken = (given: Amounts): Outcome => {
        // An amount with another sign than the money that is left would be told as too much money.
        const odd = given.numerators.findIndex((one) => one * rest.numerator < 0n);
        const { code } = recipients[odd] ?? {};
        const [en, sv] = rest.numerator < 0n ? ["above", "över"] : ["below", "under"];
        if (code !== undefined)
          failed(name, line, `it gives ${code} an amount ${en} 0`, `den ger ${code} ett belopp ${sv} 0`);
        return takeAmounts(given, rest, line);
      };
      if (amounts) return taken(stated(rule, context, false));
      const { facts, used } = factsOf(context, defined);
      const options = frozenOptions(rule);
      if (share) {
        const given = resultOf(name, line, () => share(options, { ...rest }, facts));
        return taken(asAmounts(name, given, recipients, used));
      }
      const given = resultOf(name, line, () => weights?.(options, facts));
      const weighing = asWeighing(name, given, recipients, used);
      const all = sum(weighing.weights);
      if (all === 0n && rest.numerator !== 0n) refuse("weights-zero", [], { line });
      return {
        ...weighing,
        numerators: weighing.weights.map((weight) => rest.numerator * weight),
        denominator: rest.denominator * (all || 1n),
        weightSum: all,
        rest: whole(0n),
      };
    },
    ...(amounts && { amounts: (rule, context) => stated(rule, context, true) }),
    weights: (rule) => weightsUsed(defined, frozenOptions(rule)),
  };
}
