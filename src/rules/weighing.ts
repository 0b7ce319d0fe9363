import type { RegisterUse } from "../population/register-use.ts";

/** Weights in the order of the recipients, and the registers that they were counted in, if any. */
export interface Weighing {
  /** Whole numbers, each `scale` times the weight. */
  readonly weights: readonly bigint[];
  /** Dividing the weights by this gives the counts; 1 if absent. */
  readonly scale?: bigint;
  /** The sum of all weights, including those no longer in the list; absent if the rule did not use it. */
  readonly weightSum?: bigint;
  readonly uses?: readonly RegisterUse[];
}

/** The registers of several weighings, each once. */
export function usesOf(weighings: readonly Pick<Weighing, "uses">[]): RegisterUse[] {
  const found = new Map<string, RegisterUse>();
  for (const { uses = [] } of weighings) for (const use of uses) found.set(use.register.id + use.asked, use);
  return [...found.values()];
}
