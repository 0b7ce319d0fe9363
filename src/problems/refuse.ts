import { AllocationError } from "./allocation-error.ts";
import { type Path, type Problem, type ProblemCode, type ProblemDetails, problem } from "./problem.ts";

/** Throws for one problem and ends the computation. */
export function refuse<C extends ProblemCode>(code: C, path: Path, details: ProblemDetails[C]): never {
  throw new AllocationError([problem(code, path, details) as Problem]);
}
