import { AllocationError } from "./allocation-error.ts";
import type { Problem } from "./problem.ts";

/** Throws for problems, if there are any, and ends the computation. */
export function refuseAll(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new AllocationError(problems);
}
