import type { ResolvedAgreement, ResolvedLine } from "../agreements/agreement.ts";
import { type AgreedLineOptions, shareAgreedLine } from "../allocate/allocate-agreed-line.ts";
import { type AllocatedLine, exactShareOf } from "../allocate/allocated-line.ts";
import type { RegisterOptions } from "../allocate/weigh-by-registers.ts";
import { countInRegisters } from "../allocate/weigh-by-registers.ts";
import type { Ore } from "../money/ore.ts";
import { lowest } from "../numbers/fraction.ts";
import type { Directory } from "../recipients/directory.ts";
import type { RoundingMethod } from "../rounding/rounding-method.ts";
import type { Expected } from "./column-figures.ts";

/** Everything an amount is recomputed from; a cause is a recipe with one thing changed. */
export interface Recipe extends RegisterOptions, Pick<AgreedLineOptions, "indicators"> {
  readonly agreement: ResolvedAgreement;
  readonly directory: Directory;
  readonly rounding: RoundingMethod;
  /** The step of the table's figures, in öre. */
  readonly unit: Ore;
}

/** Amounts by recipient code, summed over the lines, and how each line was allocated. */
export interface Recomputed {
  readonly amounts: ReadonlyMap<string, Expected>;
  readonly allocated: readonly AllocatedLine[];
}

/** Recomputes lines by a recipe. Throws `AllocationError` where a line cannot be allocated. */
export function recompute(recipe: Recipe, lines: readonly ResolvedLine[]): Recomputed {
  const { agreement, directory, rounding, unit, indicators } = recipe;
  const weigh = countInRegisters(agreement, recipe);
  const options = { weigh, rounding, unit, ...(indicators && { indicators }) };
  const allocated = lines.map((line) => shareAgreedLine(line, directory, options));
  const amounts = new Map<string, Expected>();
  for (const one of allocated)
    for (const [index, { code }] of one.recipients.entries()) {
      const share = { amount: one.amounts[index] as Ore, exact: exactShareOf(one, index) };
      const before = amounts.get(code);
      amounts.set(code, before ? plus(before, share) : share);
    }
  return { amounts, allocated };
}

/** The sum of two recomputed amounts. */
export function plus(a: Expected, b: Expected): Expected {
  const numerator = a.exact.numerator * b.exact.denominator + b.exact.numerator * a.exact.denominator;
  return {
    amount: a.amount + b.amount,
    exact: lowest(numerator, a.exact.denominator * b.exact.denominator),
    parts: (a.parts ?? 1) + (b.parts ?? 1),
  };
}

/** An amount that is known exactly, such as a line's own. */
export function known(amount: Ore): Expected {
  return { amount, exact: { numerator: amount, denominator: 1n } };
}
