import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Register } from "../../population/register.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import type { Expected } from "../column-figures.ts";
import { type Recipe, recompute } from "../recompute.ts";

/** The amounts of a hypothesis, or `undefined` where the hypothesis is impossible (a register lacks what it needs). */
export function amountsUnder(
  recipe: Recipe,
  lines: readonly ResolvedLine[],
): ReadonlyMap<string, Expected> | undefined {
  try {
    return recompute(recipe, lines).amounts;
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

/**
 * The recipe for a key that needs other figures than the key it replaces. All available registers may be used, and
 * the nearest one where none is of the day. A register supplied for every line is kept.
 */
export function withRegisters(recipe: Recipe, registers: readonly Register[]): Recipe {
  const all = new Map([...(recipe.registers ?? []), ...registers].map((one) => [one.id, one]));
  const { known: _, ...rest } = recipe;
  return { ...rest, registers: [...all.values()], substitute: "nearest" };
}
