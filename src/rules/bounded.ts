import { absolute } from "../numbers/absolute.ts";
import { type Fraction, lowest, subtract } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { fillWithin } from "./fill-within.ts";
import { PROPORTIONAL_KEYS, type ProportionalRule, proportional } from "./proportional.ts";
import type { Bounded, Outcome, RuleDefinition } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { checkWeight, weigh } from "./weigh.ts";

/** Shares in proportion to a weight, with a minimum and a maximum for each recipient. */
export const bounded: RuleDefinition<ProportionalRule> = {
  known: PROPORTIONAL_KEYS,
  check(rule, context) {
    return [...checkBounds(rule, context), ...checkWeight(rule.weight, context, "weight")];
  },

  apply(rule, rest, context) {
    if (rule.min === undefined && rule.max === undefined) return proportional.apply(rule, rest, context);
    // Uses the sign of the line, not of the rest, which may be 0.
    const { line, amount } = context;
    if (amount < 0n) {
      const positive = { ...context, amount: -amount };
      return mirrored(bounded.apply(mirroredRule(rule), negative(rest), positive) as Outcome);
    }
    const { min = 0n, max = 0n } = rule;
    if (min < 0n || max < 0n)
      refuse("bounds-invalid", [], { line, min: rule.min ?? null, max: rule.max ?? null });
    return rule.bounds === "top-up" ? toppedUp(rule, rest, context) : reshared(rule, rest, context);
  },

  weights: ({ weight }) => [weight],
};

function checkBounds({ min, max }: ProportionalRule, { line, amount }: RuleContext): Problem[] {
  const against = (bound: bigint | undefined): boolean => bound !== undefined && bound * amount < 0n;
  const [least, most] = [min, max].map((bound) => bound && absolute(bound));
  const crossed = least !== undefined && most !== undefined && least > most;
  if (crossed || against(min) || against(max) || most === 0n)
    return [problem("bounds-invalid", [], { line, min: min ?? null, max: max ?? null })];
  return [];
}

function reshared(
  { min = 0n, max, weight }: ProportionalRule,
  rest: Fraction,
  context: RuleContext,
): Outcome {
  const { line, recipients } = context;
  const weighing = weigh(weight, context);
  const needed = min * BigInt(recipients.length) * rest.denominator;
  if (needed > rest.numerator)
    refuse("minimum-infeasible", ["min"], {
      line,
      min,
      needed: min * BigInt(recipients.length),
      available: rest.numerator / rest.denominator,
    });
  const filled = fillWithin(weighing.weights, rest.numerator, {
    min: min * rest.denominator,
    max: max === undefined ? undefined : max * rest.denominator,
  });
  if (filled === undefined) return refuse("weights-zero", [], { line });
  const { numerators, denominator, rate, at } = filled;
  const shared = sum(numerators);
  const over = denominator * rest.denominator;
  return {
    numerators,
    denominator: over,
    ...weighing,
    bounded: { rate: rate && lowest(rate.numerator, rate.denominator * rest.denominator), at },
    rest: subtract(rest, { numerator: shared, denominator: over }),
  };
}

/** The grantor pays for minimums and keeps the savings of maximums; the other recipients' shares are unchanged. */
function toppedUp(rule: ProportionalRule, rest: Fraction, context: RuleContext): Outcome {
  const free = proportional.apply(rule, rest, context) as Outcome;
  const { denominator } = free;
  const least = (rule.min ?? 0n) * denominator;
  const most = rule.max === undefined ? undefined : rule.max * denominator;
  const at = free.numerators.map((share) =>
    share < least ? "min" : most !== undefined && share > most ? "max" : null,
  );
  const numerators = free.numerators.map((share, index) =>
    at[index] === "min" ? least : at[index] === "max" ? (most as bigint) : share,
  );
  const changed = (bound: "min" | "max"): Fraction => {
    const changes = numerators.map((share, index) =>
      at[index] === bound ? share - (free.numerators[index] as bigint) : 0n,
    );
    return lowest(sum(changes), denominator);
  };
  const rate = lowest(rest.numerator, rest.denominator * (sum(free.weights ?? []) || 1n));
  return {
    ...free,
    numerators,
    bounded: { rate, at },
    added: changed("min"),
    kept: negative(changed("max")),
  };
}

function mirroredRule({ min, max, ...rule }: ProportionalRule): ProportionalRule {
  return { ...rule, ...(min !== undefined && { min: -min }), ...(max !== undefined && { max: -max }) };
}

function mirrored(outcome: Outcome): Outcome {
  const { numerators, rest, kept, added, bounded } = outcome;
  return {
    ...outcome,
    numerators: numerators.map((share) => -share),
    rest: negative(rest),
    ...(kept && { kept: negative(kept) }),
    ...(added && { added: negative(added) }),
    ...(bounded && {
      bounded: { ...bounded, rate: bounded.rate && negative(bounded.rate) } satisfies Bounded,
    }),
  };
}

function negative({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}
