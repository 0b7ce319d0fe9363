import type { Line } from "../agreements/agreement.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { Weighing } from "../rules/weighing.ts";
import type { PopulationWeight } from "../rules/weights/population.ts";

/** Counts a line's recipients for a population rule. Throws `AllocationError` where it cannot. */
export type Weigh = (
  weight: PopulationWeight,
  line: Pick<Line, "id" | "level">,
  recipients: readonly Recipient[],
) => Weighing;
