import { AllocationError } from "./allocation-error.ts";
import { type Path, type Problem, writable } from "./problem.ts";

/** The same problem, seen from further out: its path is prefixed with `path`. */
export function placed(found: Problem, path: Path): Problem {
  return atPath(found, [...path, ...found.path]);
}

/** The same problem at another place. */
export function atPath(found: Problem, path: Path): Problem {
  return writable({ ...found, path });
}

/** Runs a computation and sets the problems it throws at their place in the whole. */
export function placing<T>(path: Path, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new AllocationError(error.problems.map((found) => placed(found, path)));
  }
}
