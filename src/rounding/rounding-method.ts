import type { Rounding } from "./rounding.ts";

/** The rounding methods by name and behaviour. `ROUNDINGS` holds the arithmetic. */
export const ROUNDING_METHODS = [
  "largest-remainder",
  "divisor",
  "nearest-residual-to-largest",
  "nearest",
  "floor",
  "exact",
] as const;

/** A rounding method that fordela has. */
export type KnownMethod = (typeof ROUNDING_METHODS)[number];

/** A method that turns exact shares into whole units; an own one is `own:` and its name. */
export type RoundingMethod = KnownMethod | `own:${string}`;

/** A set of rounding methods to choose from. */
export type Roundings = Partial<Readonly<Record<RoundingMethod, Rounding>>>;

/** The names of the methods to choose from; own ones in use are among them. */
export let roundingMethods: readonly string[] = ROUNDING_METHODS;

/** Adds own methods to the names, in place of those added before. */
export function nameOwnRoundings(own: readonly string[]): void {
  roundingMethods = [...ROUNDING_METHODS, ...own];
}

/** Whether a method is one that fordela has, and not an own one. */
export function isKnown(method: RoundingMethod): method is KnownMethod {
  return !method.startsWith("own:");
}
