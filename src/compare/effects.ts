import type { AllocatedLine } from "../allocate/allocated-line.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { totalBy } from "../allocate/total-by.ts";
import type { Ore } from "../money/ore.ts";
import { add, type Fraction, greatestCommonDivisor, lowest, whole } from "../numbers/fraction.ts";
import type { Problem } from "../problems/problem.ts";
import { deepFreeze } from "../recipients/deep-freeze.ts";
import { type Level, recipientId } from "../recipients/recipient.ts";
import { byPopulationOf } from "./internals/counterfactual.ts";
import { exactTotals } from "./internals/exact-totals.ts";
import { wholeUnits } from "./internals/whole-units.ts";

/** A change between two allocations, in the order in which `compare` makes the changes. */
export type Effect = "money" | "key" | "population" | "rounding";

/** Every effect, in order. */
export const EFFECTS: readonly Effect[] = /* @__PURE__ */ deepFreeze([
  "money",
  "key",
  "population",
  "rounding",
]);

/** The effect of each change on one recipient's amount, in öre. They sum to the difference. */
export type Effects = Readonly<Record<Effect, Ore>>;

/** The effects on some recipients of one level, in their order. */
export interface LevelEffects {
  readonly effects: readonly Effects[];
  /** Notes on effects that could not be separated. */
  readonly problems: readonly Problem[];
}

/**
 * Makes one change after another, from the first allocation to the second, and measures the effect of each.
 *
 * The exact shares pass four stages: the shares of the first; the same proportions of the money that the second pays out
 * with the first's population; the second's lines and keys with that population; the shares of the second. Each stage is
 * rounded as a whole to the unit that both were rounded to, so that it sums to its money. The last effect is the
 * difference that the two roundings make beyond that.
 */
export function effectsAt(
  level: Level,
  codes: readonly string[],
  before: Allocation,
  after: Allocation,
): LevelEffects {
  const at = ({ lines }: Allocation): Allocation["lines"] => lines.filter(({ line }) => line.level === level);
  const listed = (lines: Allocation["lines"]): Fraction[] => {
    const totals = exactTotals(lines);
    return codes.map((code) => totals.get(code) ?? whole(0n));
  };
  const { lines, problems } = byPopulationOf(before, after, at(after));
  const unit = commonUnit([...at(before), ...at(after)]);
  const inUnits = (stage: readonly Fraction[]): readonly Ore[] => wholeUnits(stage, unit);
  const first = listed(at(before));
  const rekeyed = listed(lines);
  const start = inUnits(first);
  const scaled = inUnits(inProportion(first, rekeyed) ?? rekeyed);
  const keyed = inUnits(rekeyed);
  const end = inUnits(listed(at(after)));
  const was = residual(before, level, codes, start);
  const is = residual(after, level, codes, end);
  const step = (from: readonly Ore[], to: readonly Ore[], index: number): Ore =>
    (to[index] as Ore) - (from[index] as Ore);
  const effects = codes.map(
    (_, index): Effects => ({
      money: step(start, scaled, index),
      key: step(scaled, keyed, index),
      population: step(keyed, end, index),
      rounding: step(was, is, index),
    }),
  );
  return { effects, problems };
}

/** The largest unit that every line was rounded to and is a multiple of; 1 öre if there is none. */
function commonUnit(lines: readonly AllocatedLine[]): Ore {
  const units = lines.map(({ rounding }) => (rounding.method === "exact" ? 1n : rounding.unit));
  const unit = units.reduce(greatestCommonDivisor, units[0] ?? 1n);
  return lines.every(({ line, kept = 0n, added = 0n, withheld = 0n }) =>
    [line.amount, kept, added, withheld].every((amount) => amount % unit === 0n),
  )
    ? unit
    : 1n;
}

/** The same proportions of another sum; `undefined` if there are no proportions. */
function inProportion(shares: readonly Fraction[], others: readonly Fraction[]): Fraction[] | undefined {
  const sum = shares.reduce(add, whole(0n));
  const other = others.reduce(add, whole(0n));
  if (sum.numerator === 0n) return undefined;
  return shares.map(({ numerator, denominator }) =>
    lowest(numerator * other.numerator * sum.denominator, denominator * other.denominator * sum.numerator),
  );
}

/** The amount that each line's own rounding gave each recipient beyond the stage, in whole öre. */
function residual(
  allocation: Allocation,
  level: Level,
  codes: readonly string[],
  stage: readonly Ore[],
): Ore[] {
  const rounded = totalBy(allocation, "recipient");
  return codes.map(
    (code, index) => (rounded.get(recipientId({ level, code })) ?? 0n) - (stage[index] as Ore),
  );
}
