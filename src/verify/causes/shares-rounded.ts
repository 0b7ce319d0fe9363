import type { ResolvedLine } from "../../agreements/agreement.ts";
import { sum } from "../../numbers/sum.ts";
import type { Register } from "../../population/register.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import type { ColumnFigures, Expected } from "../column-figures.ts";
import { isCoarse } from "../internals/agrees.ts";
import { known, type Recipe, recompute } from "../recompute.ts";
import { cause, coarsestStep, type FindCause, reproduced, suspects } from "./cause.ts";
import { sumOfFixed } from "./sum-of-fixed.ts";

/** The most decimals of a percent that are tried; a spreadsheet shows no more. */
const MOST_DECIMALS = 8;

/** A whole share in steps so fine that the shares are as good as unrounded. */
const ENOUGH = 10n ** 40n;

/**
 * Each share was rounded, to tenths or hundredths of a percent, before it was multiplied. The share is of what is left
 * after the fixed amounts, or of the whole line. Where the agreement's own register gives no such shares, the others are
 * tried.
 */
export const sharesRounded: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const { recipe } = search;
    const own = roundedFirst(column, recipe);
    if (own) return [cause("shares-rounded", own.cells, { decimals: own.decimals })];
    for (const register of search.registers) {
      const found = roundedFirst(column, { ...recipe, population: register });
      if (found)
        return [cause("shares-rounded", found.cells, { decimals: found.decimals, ...dated(register) })];
    }
    return [];
  });

function dated({ id, date }: Register): { readonly register: string; readonly date: string } {
  return { register: id, date };
}

/** The fewest decimals that reproduce the column, and its wrong cells. */
function roundedFirst(column: ColumnFigures, recipe: Recipe) {
  const parts = sharesBefore(column, recipe);
  if (!parts) return undefined;
  const unit = isCoarse(coarsestStep(column)) ? coarsestStep(column) : recipe.unit;
  const unrounded = multiplied(parts, "line", ENOUGH, unit);
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++)
    for (const whole of ["rest", "line"] as const) {
      const amounts = multiplied(parts, whole, 10n ** BigInt(decimals + 2), unit);
      // So many decimals that they change no amount are no cause.
      const differs = [...amounts].some(([code, { amount }]) => amount !== unrounded.get(code)?.amount);
      const cells = differs ? reproduced(column, amounts) : [];
      if (cells.length > 0) return { cells, decimals };
    }
  return undefined;
}

/** A line's exact amounts, with what of them is fixed. */
interface Part {
  readonly line: ResolvedLine;
  readonly amounts: ReadonlyMap<string, Expected>;
  readonly fixed: ReadonlyMap<string, Expected>;
}

function sharesBefore({ lines }: ColumnFigures, recipe: Recipe): Part[] | undefined {
  try {
    return lines.map((line) => {
      const key = line.key.filter(({ rule }) => rule === "fixed");
      const base = { ...line, key, amount: sumOfFixed({ ...line, key }, recipe.directory) };
      const fixed = key.length > 0 ? recompute(recipe, [base]).amounts : new Map<string, Expected>();
      return { line, fixed, amounts: recompute(recipe, [line]).amounts };
    });
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

/** The amounts that rounded shares give, `whole` being a whole share, rounded to the unit. */
function multiplied(
  parts: readonly Part[],
  of: "rest" | "line",
  whole: bigint,
  unit: bigint,
): ReadonlyMap<string, Expected> {
  const all = new Map<string, bigint>();
  for (const { line, amounts, fixed } of parts) {
    const base = of === "rest" ? fixed : new Map<string, Expected>();
    const rest = line.amount - sum([...base.values()].map(({ amount }) => amount));
    for (const [code, { exact }] of amounts) {
      const own = base.get(code)?.amount ?? 0n;
      const { numerator, denominator } = exact;
      const share = rest === 0n ? 0n : nearest((numerator - own * denominator) * whole, denominator * rest);
      const amount = own + nearest(share * rest, whole * unit) * unit;
      all.set(code, (all.get(code) ?? 0n) + amount);
    }
  }
  return new Map([...all].map(([code, amount]) => [code, known(amount)]));
}

/** The whole number nearest to a fraction that is not negative; a half goes up. */
function nearest(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
