import type { AllocatedLine } from "../../../allocate/allocated-line.ts";
import type { Ore } from "../../../money/ore.ts";
import { sum } from "../../../numbers/sum.ts";
import { hasOwn } from "../../../own/has-own.ts";
import { roundShares } from "../../../rounding/round-shares.ts";
import { isKnown, type KnownMethod } from "../../../rounding/rounding-method.ts";
import { roundingOf } from "../../../rounding/roundings-in-use.ts";
import { type TieRule, tieRank } from "../../../rounding/tie-rule.ts";
import type { Unmeasured } from "../sensitivity-options.ts";

/** What is needed to share a line out again with one figure changed: a stated amount to each, and a rest by weights. */
export interface Shares {
  readonly codes: readonly string[];
  /** In öre. */
  readonly fixed: readonly Ore[];
  readonly rest: Ore;
  /** All 1 where the rest is shared alike. */
  readonly weights: readonly bigint[];
  /** Whether the weights count people, who may be one more or fewer. */
  readonly people: boolean;
  readonly unit: Ore;
  readonly method: KnownMethod;
  /** Who gets a tied unit. With `largest-weight` the larger share comes first, then the rank, which is code order. */
  readonly ties: TieRule;
  readonly rank: readonly number[];
  /** The amounts, in whole units, from given weights and rest; `undefined` where the line would be refused. */
  round(weights: readonly bigint[], rest: Ore): readonly bigint[] | undefined;
}

/** The shares of a line, or why it has no shares of this kind. */
export function sharesOf(allocated: AllocatedLine): Shares | Unmeasured {
  const { line, recipients, steps, rounding } = allocated;
  const { unit, method, ties } = rounding;
  if (line.amount <= 0n) return "amount";
  // How an own rounding moves is not known.
  if (!isKnown(method) || method === "exact") return "rounding";
  if (line.rounding?.per === "component" || line.eligibility?.others === "withheld") return "rounding";
  // Own rules and weights may depend on the amount: they would have to be recomputed for each.
  if (allocated.kept || allocated.added || hasOwn(line.key)) return "key";
  const last = steps.at(-1);
  const plain = steps.every((step) => !step.bounded && !step.among && !step.repeated && !step.reduced);
  if (!last || !plain) return "key";
  // The last step shares by a weight, or alike; a key that ends in stated amounts has no such step.
  const weighed = last.weights || Object.hasOwn(SHARED_ALIKE, last.rule.rule) ? last : undefined;
  if (!weighed) return "stated";
  const parts = steps.slice(0, -1);
  if (parts.some((step) => step.weights || step.denominator !== 1n)) return "key";
  const fixed = recipients.map((_, index) => sum(parts.map(({ numerators }) => numerators[index] as bigint)));
  const codes = recipients.map(({ code }) => code);
  const numeratorsOf = (weights: readonly bigint[], rest: Ore) => {
    const all = sum(weights);
    return {
      numerators: weights.map((weight, index) => (fixed[index] as Ore) * all + rest * weight),
      denominator: all,
    };
  };
  const { rule } = weighed;
  return {
    codes,
    fixed,
    rest: line.amount - sum(fixed),
    weights: weighed.weights ?? codes.map(() => 1n),
    people: rule.rule === "proportional" && rule.weight.by === "population",
    unit,
    method,
    ties,
    // Shares of 0 are equal, so the rank is that of the codes, or of the list of codes.
    rank: tieRank(
      ties,
      codes,
      codes.map(() => 0n),
    ),
    round(weights, rest) {
      const shares = numeratorsOf(weights, rest);
      const rank = tieRank(ties, codes, shares.numerators);
      const { units, tie } = roundShares(shares, unit, roundingOf(method), rank);
      const refused = (ties === "error" && tie) || units.some((one) => one < 0n);
      return refused ? undefined : units;
    },
  };
}

/** Rules that share what is left without a weight. */
const SHARED_ALIKE: Readonly<Record<string, true>> = { equal: true };
