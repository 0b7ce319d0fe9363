import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Problem } from "../../src/problems/problem.ts";

/** The problems a computation throws. A computation that succeeds, or crashes in another way, fails the test. */
export function problemsOf(compute: () => unknown): readonly Problem[] {
  try {
    compute();
  } catch (error) {
    if (error instanceof AllocationError) return error.problems;
    throw error;
  }
  throw new Error("the computation was expected to be refused, and was not");
}
