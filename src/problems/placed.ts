import { AllocationError } from "./allocation-error.ts";
import type { Path, Problem } from "./problem.ts";

/** Moves a problem outwards: `path` is put before its own path. */
export function placed(found: Problem, path: Path): Problem {
  return atPath(found, [...path, ...found.path]);
}

/** The same problem at another place. */
export function atPath(found: Problem, path: Path): Problem {
  return { ...found, path };
}

/** Runs a computation, and puts `path` before the paths of the problems that it throws. */
export function placing<T>(path: Path, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new AllocationError(error.problems.map((found) => placed(found, path)));
  }
}
