import type { Line } from "../agreements/agreement.ts";
import { countIn } from "../population/count-in.ts";
import type { Register } from "../population/register.ts";
import { useOf } from "../population/register-use.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { Weighing } from "../rules/weighing.ts";
import type { PopulationWeight } from "../rules/weights/population.ts";

/** Counts a line's recipients for a population rule. Throws `AllocationError` if it cannot. */
export type Weigh = (
  weight: PopulationWeight,
  line: Pick<Line, "id" | "level">,
  recipients: readonly Recipient[],
) => Weighing;

/** Weighs recipients by their people in one register, whatever date is asked for; or lists the codes that it lacks. */
export function weighIn(
  register: Register,
  recipients: readonly Recipient[],
  { ages, date: asked = register.date }: Pick<PopulationWeight, "ages" | "date">,
): Weighing | { readonly missing: readonly string[] } {
  const { counts, missing } = countIn(register, recipients, ages);
  if (missing.length > 0) return { missing };
  return { weights: (counts as number[]).map(BigInt), uses: [useOf(register, asked)] };
}
