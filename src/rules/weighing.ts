import type { RegisterUse } from "../population/register-use.ts";

/** Weights in the order of the recipients, and the registers they were counted in, if they were. */
export interface Weighing {
  /** Whole numbers, each `scale` times the weight. */
  readonly weights: readonly bigint[];
  /** What the weights are to be divided by to be counts of something; 1 where absent. */
  readonly scale?: bigint;
  /** The sum of all weights, also of those no longer in the list; absent where the rule had no use for it. */
  readonly weightSum?: bigint;
  readonly uses?: readonly RegisterUse[];
}

/** The registers of several weighings, each once. */
export function usesOf(weighings: readonly Pick<Weighing, "uses">[]): RegisterUse[] {
  const uses = weighings.flatMap((weighing) => weighing.uses ?? []);
  return [...new Map(uses.map((use) => [use.register.id + use.asked, use])).values()];
}
