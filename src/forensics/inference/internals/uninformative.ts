import type { Ore } from "../../../money/ore.ts";
import type { Uninformative } from "../inference.ts";
import type { Search } from "./search.ts";

/**
 * Why figures identify no weights; `null` where they do. Figures that are small in the unit they seem to be printed
 * in are also uninformative where `nothing` was found by the whole search, in finer units too.
 */
export function uninformative(search: Search, nothing: boolean): Uninformative | null {
  const { amounts, units } = search;
  if (amounts.length === 0) return null;
  if (units.length > 0) return nothing && smallUnits(search).length > 0 ? "small" : null;
  if (amounts.every((amount) => amount === 0n)) return "zero";
  return haveBothSigns(amounts) ? "signs" : "small";
}

/** The units in which figures are too small to distinguish one weight from another, the largest first. */
export function smallUnits({ everyUnit, units }: Search): Ore[] {
  return everyUnit.filter((unit) => !units.includes(unit));
}

/** Whether some amounts are above 0 and some below. */
export function haveBothSigns(amounts: readonly Ore[]): boolean {
  return amounts.some((amount) => amount > 0n) && amounts.some((amount) => amount < 0n);
}
