import type { Allocation } from "../../allocate/allocation.ts";
import { leftOut } from "../../allocate/allocation.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";

/** Refuses a CSV file of an allocation that lacks lines: a reader of the file would not see that they are missing. */
export function refuseIncomplete(file: string, allocation: Allocation): void {
  const { problems } = allocation;
  if (problems.length === 0) return;
  const lines = [...new Set(leftOut(allocation).map(({ id }) => id))];
  throw new AllocationError([...problems, problem("output-incomplete", ["--output"], { file, lines })]);
}
