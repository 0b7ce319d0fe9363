import type { Ore } from "../money/ore.ts";
import { absolute } from "../numbers/absolute.ts";
import { leastCommonMultiple, lowest, whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Amounts, RuleDefinition } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { takeAmounts } from "./take-amounts.ts";
import { checkWeight, weigh } from "./weigh.ts";
import { usesOf } from "./weighing.ts";
import type { Weight } from "./weight.ts";

/** A price for each counted unit, such as an operation, a post or a pupil. */
export interface PerUnitRule {
  readonly rule: "perUnit";
  readonly units: readonly CountedUnit[];
  /** The most that one recipient gets, over all units, in öre. */
  readonly cap?: Ore;
  /** If the money is not enough: refuse (default), or reduce every recipient in the same proportion. */
  readonly oversubscribed?: "refuse" | "reduce";
  /** Where the price is stated. */
  readonly source?: string;
}

/** What is counted, and the price of one unit. */
export interface CountedUnit {
  /** In öre. */
  readonly price: Ore;
  readonly count: Weight;
}

export const perUnit: RuleDefinition<PerUnitRule> = {
  known: { rule: true, units: true, cap: true, oversubscribed: ["refuse", "reduce"], source: true },
  counts: true,

  check({ units, cap }, context): Problem[] {
    const { line, amount } = context;
    const against = (ore: Ore): boolean => ore * amount < 0n;
    return [
      ...(cap !== undefined && (cap === 0n || against(cap))
        ? [problem("cap-invalid", ["cap"], { line, cap })]
        : []),
      ...units.flatMap(({ count }, index) => checkWeight(count, context, "units", index, "count")),
    ];
  },

  apply(rule, rest, context) {
    const amounts = amountsOf(rule, context);
    const { numerators, denominator } = amounts;
    const asked = sum(numerators);
    const tooMuch = absolute(asked) * rest.denominator > absolute(rest.numerator) * denominator;
    const against = numerators.some((numerator) => numerator * context.amount < 0n);
    if (!tooMuch || against || rule.oversubscribed !== "reduce")
      return takeAmounts(amounts, rest, context.line);
    return {
      ...amounts,
      numerators: numerators.map((numerator) => numerator * absolute(rest.numerator)),
      denominator: absolute(asked) * rest.denominator,
      reduced: lowest(rest.numerator * denominator, asked * rest.denominator),
      rest: whole(0n),
    };
  },

  amounts: amountsOf,
  weights: ({ units }) => units.map(({ count }) => count),
};

function amountsOf({ units, cap }: PerUnitRule, context: RuleContext): Amounts {
  const counts = units.map(({ count }) => weigh(count, context));
  const denominator = counts.reduce((all, count) => leastCommonMultiple(all, count.scale ?? 1n), 1n);
  const asked = context.recipients.map((_, index) =>
    sum(
      counts.map(
        (count, unit) =>
          (units[unit] as CountedUnit).price *
          (count.weights[index] as bigint) *
          (denominator / (count.scale ?? 1n)),
      ),
    ),
  );
  const most = cap === undefined ? undefined : absolute(cap) * denominator;
  const [only] = counts;
  return {
    numerators: asked.map((amount) =>
      most === undefined || absolute(amount) <= most ? amount : amount < 0n ? -most : most,
    ),
    denominator,
    ...(counts.length === 1 && only),
    uses: usesOf(counts),
  };
}
