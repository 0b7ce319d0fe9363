import { isEligible } from "../agreements/eligibility.ts";
import { sum } from "../numbers/sum.ts";
import type { Step } from "../rules/rule.ts";
import type { AllocatedLine } from "./allocated-line.ts";

/** Leaves out those who do not take part, where their share is withheld: what they would have got is paid to nobody. */
export function withholdShares(allocated: AllocatedLine): AllocatedLine {
  const { line, recipients, amounts, rounded, steps } = allocated;
  if (line.eligibility?.others !== "withheld") return allocated;
  const places = recipients.flatMap((one, index) => (isEligible(one, line.eligibility) ? [index] : []));
  const pick = <T>(values: readonly T[]): T[] => places.map((place) => values[place] as T);
  const total = sum(pick(amounts));
  const { quotas } = rounded;
  return {
    ...allocated,
    recipients: pick(recipients),
    amounts: pick(amounts),
    total,
    withheld: allocated.total - total,
    steps: steps.map((step) => among(step, places, pick)),
    rounded: {
      ...rounded,
      amounts: pick(rounded.amounts),
      units: pick(rounded.units),
      quotas: {
        ...quotas,
        floors: pick(quotas.floors),
        remainders: pick(quotas.remainders),
        rank: pick(quotas.rank),
      },
    },
  };
}

function among(step: Step, places: readonly number[], pick: <T>(values: readonly T[]) => T[]): Step {
  const { numerators, weights, bounded, rounded, among: concerned } = step;
  return {
    ...step,
    numerators: pick(numerators),
    ...(weights && { weights: pick(weights), weightSum: step.weightSum ?? sum(weights) }),
    ...(bounded && { bounded: { ...bounded, at: pick(bounded.at) } }),
    ...(rounded && { rounded: pick(rounded) }),
    ...(concerned && {
      among: places.flatMap((place, index) => (concerned.includes(place) ? [index] : [])),
    }),
  };
}
