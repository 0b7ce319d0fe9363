import type { Problem, ProblemCode } from "../../src/problems/problem.ts";

/** The codes of problems, in alphabetical order. */
export function codesOf(problems: readonly Problem[]): ProblemCode[] {
  return problems.map((found) => found.code).sort();
}
