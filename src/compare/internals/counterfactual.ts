import { shareAgreedLine } from "../../allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { populationNeeds } from "../../allocate/weigh-by-registers.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { PopulationWeight } from "../../rules/weights/population.ts";

/** Lines of one allocation, recomputed with the population of another. */
export interface Counterfactual {
  readonly lines: readonly AllocatedLine[];
  /** A note for each line that the other allocation has no counts for. The line is unchanged. */
  readonly problems: readonly Problem[];
}

/** Lines of `after`, with their own money and keys, recomputed with the population of `before`. */
export function byPopulationOf(
  before: Allocation,
  after: Allocation,
  lines: readonly AllocatedLine[],
): Counterfactual {
  const problems: Problem[] = [];
  const counted = lines.map((allocated) => {
    if (populationNeeds(allocated.line).length === 0) return allocated;
    const anew = countedAsIn(before, after, allocated);
    if (anew === undefined) problems.push(inseparable(before, allocated));
    return anew ?? allocated;
  });
  return { lines: counted, problems };
}

function countedAsIn(
  before: Allocation,
  { making }: Allocation,
  allocated: AllocatedLine,
): AllocatedLine | undefined {
  const weigh = before.making?.options.weigh;
  if (!making || !weigh) return undefined;
  // Computes exact shares only, so that no rounding or tie can fail.
  const { rounding: _, ...line } = allocated.line;
  try {
    return shareAgreedLine(line, making.directory, {
      ...making.options,
      unit: "ore",
      rounding: "exact",
      weigh: (weight, whose, recipients) => weigh(datedAsIn(before, line.id, weight), whose, recipients),
    });
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return undefined;
  }
}

/** A weight at the date of the same line in another allocation, or at the date of that agreement. */
function datedAsIn(
  { lines }: Allocation,
  id: string,
  { date: _, ...weight }: PopulationWeight,
): PopulationWeight {
  const same = lines.find(({ line }) => line.id === id);
  const date = same && populationNeeds(same.line).find(({ ages }) => `${ages}` === `${weight.ages}`)?.date;
  return date === undefined ? weight : { ...weight, date };
}

function inseparable({ agreement }: Allocation, { line }: AllocatedLine): Problem {
  const ages = populationNeeds(line).find((need) => need.ages)?.ages;
  const details = { line: line.id, date: agreement.population.date, ages: ages?.join("–") ?? null };
  return problem("effect-inseparable", ["lines", line.id], details, "note");
}
