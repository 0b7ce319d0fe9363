import { absolute } from "../../numbers/absolute.ts";
import { combined } from "../apply-key.ts";
import type { WeightDefinition } from "../weight.ts";

/**
 * The amount that each recipient got from the rules before, such as the earned part when a bonus pool shares the rest.
 */
export interface ReceivedWeight {
  readonly by: "received";
}

export const received: WeightDefinition<ReceivedWeight> = {
  known: { by: true },
  check: () => [],

  weigh(_, { steps, recipients }) {
    if (steps.length === 0) return { weights: recipients.map(() => 0n) };
    const { numerators, denominator } = combined(steps);
    return { weights: numerators.map(absolute), scale: denominator };
  },
};
