import type { KindsOfWeight } from "./rule.ts";

const KINDS: Readonly<Record<keyof KindsOfWeight, true>> = {
  population: true,
  supplied: true,
  indicator: true,
  rate: true,
  product: true,
  mixed: true,
  mean: true,
  summed: true,
  between: true,
  least: true,
  received: true,
};

/** The names of the kinds of weight, for messages; own ones in use are among them. `WEIGHTS` holds the arithmetic. */
export let weightKinds: readonly string[] = /* @__PURE__ */ Object.keys(KINDS);

/** Adds own kinds of weight to the names, in place of those added before. */
export function nameOwnWeights(own: readonly string[]): void {
  weightKinds = [...Object.keys(KINDS), ...own];
}
