import type { Ore } from "../../money/ore.ts";
import type { Untold } from "./inference.ts";
import type { Search } from "./search.ts";

/** Why figures tell nothing of weights; `null` where they do. */
export function untoldBy({ amounts, units }: Search): Untold | null {
  if (amounts.length === 0 || units.length > 0) return null;
  if (amounts.every((amount) => amount === 0n)) return "zero";
  return haveBothSigns(amounts) ? "signs" : "small";
}

/** Whether some amounts are above 0 and some below. */
export function haveBothSigns(amounts: readonly Ore[]): boolean {
  return amounts.some((amount) => amount > 0n) && amounts.some((amount) => amount < 0n);
}
