import { ROUNDINGS } from "./index.ts";
import type { Rounding } from "./rounding.ts";
import type { RoundingMethod, Roundings } from "./rounding-method.ts";

/** The rounding methods to choose from: fordela's, and the own ones that programs define. */
export let roundingsInUse: Roundings = ROUNDINGS;

/** Adds own rounding methods to fordela's, in place of those added before. */
export function useOwnRoundings(own: Roundings): void {
  roundingsInUse = { ...ROUNDINGS, ...own };
}

/** The arithmetic of a rounding method that has been checked to be in use. */
export function roundingOf(method: RoundingMethod): Rounding {
  return roundingsInUse[method] as Rounding;
}
